import { readCodeText } from '../../../src/domain/criteria/read-code-text';

/** "1.2 warning comma 1.2!" */
function reading(written: string): string {
  const { code, findings } = readCodeText(written);
  const said = findings.map(({ rule, severity, proposal }) => {
    const proposed = proposal ? ` ${proposal.text}${proposal.certain ? '!' : '?'}` : '';
    return `${severity} ${rule.replace('code/', '')}${proposed}`;
  });
  return [code, ...said].filter(Boolean).join(' ');
}

it.each(['', ' ', '-', '–', '+', '*', '•', '…', '_', '.', '...', '--'])(
  '"%s" is a list dash and no code',
  (written) => {
    expect(readCodeText(written)).toEqual({ written, findings: [] });
  },
);

describe('each way of writing is as grave as it is', () => {
  it.each([
    ['1.2', '1.2'],
    ['1,2', '1.2 warning comma 1.2!'],
    ['1.1O', '1.10 warning look-alike 1.10!'],
    ['l.1', '1.1 warning look-alike 1.1?'],
    ["'1.2", '1.2 warning stray-characters 1.2!'],
    ['1.2 ', '1.2 info stray-spaces 1.2!'],
    ['1.2.', '1.2 info closing-mark 1.2!'],
    ['1.2. Báo cáo', '1.2 info extra-words 1.2?'],
    ['2-Jan', '2.1 error date-turned 2.1?'],
    ['45293', '2.1 error date-turned 2.1?'],
    ['30000', '18.2.82 error date-turned 18.2.82?'],
    ['chưa có mã', 'error malformed'],
  ])('"%s": %s', (written, expected) => {
    expect(reading(written)).toBe(expected);
  });
});

it('what may be several codes keeps them all', () => {
  expect(readCodeText('l.1')).toMatchObject({
    written: 'l.1',
    damage: { kind: 'ambiguous', codes: ['1.1', 'I.1'] },
  });
  expect(readCodeText('1.1O').damage).toBeUndefined();
});

describe('another separator shows what was meant', () => {
  it.each([
    '1-2',
    '1:2',
    '1;2',
    '1_2',
    '1•2',
    '1··2',
    '1..2',
    '1,,2',
    '1 - 2',
    '1.-2',
    'TC 1-2',
    '(1-2)',
    '1-2.',
  ])('"%s"', (written) => {
    expect(readCodeText(written)).toEqual({
      written,
      code: '1.2',
      damage: { kind: 'ambiguous', codes: ['1.2'] },
      findings: [
        {
          rule: 'code/malformed',
          severity: 'error',
          found: written,
          facts: {},
          proposal: { text: '1.2', certain: false },
        },
      ],
    });
  });

  it('a stroke too, where it writes no day', () => {
    expect(reading('1/2/3')).toBe('1.2.3 error malformed 1.2.3?');
  });
});

describe('is no code and no day', () => {
  it.each(['29999', '80000', '4529', '452930', 'số 45293', '1.0', '1.a.2', '1.2024', '?', 'Mục'])(
    '"%s"',
    (written) => {
      expect(readCodeText(written)).toEqual({
        written,
        findings: [{ rule: 'code/malformed', severity: 'error', found: written, facts: {} }],
      });
    },
  );
});

import { checkCodeSequence, WHOLE_PLAN } from '../../../src/domain/criteria/check-code-sequence';
import { codeRows, findingsOf } from './sequence';

describe('what most rows do is a habit', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['three dots in five rows', ['1.1.', '1.2.', '1.3.', '1.4', '1.5'], []],
    [
      'two dots in four rows are none',
      ['1.1.', '1.2.', '1.3', '1.4'],
      ['1 closing-mark 1.1!', '2 closing-mark 1.2!'],
    ],
    ['two dots in three rows with a code', ['1.1.', '-', '1.2.', '-', '1.3', '-'], []],
    ['two names in three rows', ['1.1. Kế hoạch', '1.2. Báo cáo', '1.3'], []],
    ['a comma stays said beside it', ['1.1.', '1.2.', '1,3'], ['3 comma 1.3!']],
    ['commas are never one', ['1,1', '1,2', '1,3'], ['1 comma 1.1!', '2 comma 1.2!', '3 comma 1.3!']],
    ['one habit does not cover the other', ['1.1.', '1.2.', '1.3. Kiểm tra'], ['3 extra-words 1.3?']],
  ])('%s', (_, cells, expected) => {
    expect(findingsOf(cells)).toEqual(expected);
  });
});

describe('how much a gap and a missing parent matter', () => {
  const severities = (options?: typeof WHOLE_PLAN) =>
    checkCodeSequence(codeRows(['1.1', '1.1.1', '1.2.1', '1.4']), options).flatMap(({ findings }) =>
      findings.map(({ rule, severity }) => `${rule} ${severity}`),
    );

  it('is said by the caller', () => {
    expect(severities({ gap: 'info', parentMissing: 'error' })).toEqual([
      'code/parent-missing error',
      'code/gap info',
    ]);
  });

  it('is a warning on a whole plan', () => {
    expect(severities()).toEqual(['code/parent-missing warning', 'code/gap warning']);
    expect(severities(WHOLE_PLAN)).toEqual(severities());
  });
});

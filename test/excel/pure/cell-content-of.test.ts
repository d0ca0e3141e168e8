import { cellContentOf, sharedContents } from '../../../src/excel/reading/cell-content-of';

describe.each([
  ['cellContentOf()', cellContentOf],
  ['sharedContents()', sharedContents()],
])('%s', (_, read) => {
  test.each<readonly [string, unknown, string, object]>([
    ['a blank cell', '', 'General', { kind: 'empty' }],
    ['nothing', null, 'General', { kind: 'empty' }],
    [
      'a text',
      'Đã hoàn thành',
      '@',
      { kind: 'text', text: 'Đã hoàn thành', shown: 'Đã hoàn thành', format: '@' },
    ],
    ['a number', 0.6, '0.00%', { kind: 'number', value: 0.6, shown: '60.00%', format: '0.00%' }],
    ['none', 0, 'General', { kind: 'number', value: 0, shown: '0', format: 'General' }],
    ['a yes', true, 'General', { kind: 'boolean', value: true, shown: 'TRUE' }],
    ['a no', false, 'General', { kind: 'boolean', value: false, shown: 'FALSE' }],
  ])('reads %s', (_what, value, format, content) => {
    expect(read(value, format, false)).toEqual(content);
  });

  test.each(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#SPILL!', '#GETTING_DATA', '#ИМЯ?', '#ЗНАЧ!'])(
    'reads the error %s',
    (code) => {
      expect(read(code, 'General', false)).toEqual({ kind: 'error', code, shown: code });
    },
  );

  test.each([
    '#',
    '#1',
    '#1 #REF!',
    '#kế hoạch!',
    '#REF',
    'x #REF!',
    '#REF! x',
    'N/A',
    'REF!',
    '#N/AN',
    '#N/A!x',
  ])('reads the text %s as no error', (text) => {
    expect(read(text, 'General', false)).toMatchObject({ kind: 'text', text });
  });

  test.each<readonly [unknown, object]>([
    [0.6, { kind: 'number', value: 0.6, shown: '0.6', format: 'General', isFormula: true }],
    [true, { kind: 'boolean', value: true, shown: 'TRUE', isFormula: true }],
    ['#REF!', { kind: 'error', code: '#REF!', shown: '#REF!', isFormula: true }],
    // A formula that shows nothing is not free.
    ['', { kind: 'text', text: '', shown: '', format: 'General', isFormula: true }],
    [null, { kind: 'empty' }],
  ])('says that a formula made %j', (value, content) => {
    expect(read(value, 'General', true)).toEqual(content);
  });

  test('tells cells apart by their formats', () => {
    expect(read(45_611, 'General', false)).toMatchObject({ shown: '45611' });
    expect(read(45_611, 'dd/mm/yyyy', false)).toMatchObject({ shown: '15/11/2024' });
    expect(read(45_611, 'General', false)).toMatchObject({ shown: '45611' });
  });

  test('tells a formula from a constant that shows the same', () => {
    expect(read('Đạt', 'General', false)).not.toHaveProperty('isFormula');
    expect(read('Đạt', 'General', true)).toHaveProperty('isFormula', true);
    expect(read('Đạt', 'General', false)).not.toHaveProperty('isFormula');
  });
});

describe('contents are shared', () => {
  test.each<readonly [string, unknown, boolean]>([
    ['a status', 'Chưa thực hiện', true],
    ['a number', 0.6, true],
    ['a text of 32 letters', 'x'.repeat(32), true],
    ['a text of 33 letters', 'x'.repeat(33), false],
  ])('by cells with %s: %s', (_, value, isShared) => {
    const read = sharedContents();
    const [one, , other] = [read(value, '@', false), read(value, '0', false), read(value, '@', false)];
    expect(other === one).toBe(isShared);
  });

  test('by twenty thousand different cells of a format, and no more', () => {
    const read = sharedContents();
    const [last, tooMany] = [19_999, 20_000];
    const first = Array.from({ length: 20_001 }, (_, index) => read(index, '0', false));
    expect(read(last, '0', false)).toBe(first[last]);
    expect(read(tooMany, '0', false)).not.toBe(first[tooMany]);
  });
});

import { readOptions } from './options';

describe('readOptions()', () => {
  it.each([
    [['a.xlsx'], { files: ['a.xlsx'], json: false }],
    [['a.xlsx', '--json', '--sheet', 'Phụ lục 1'], { files: ['a.xlsx'], json: true, sheet: 'Phụ lục 1' }],
    [
      ['--as-of', '2024-10-15', 'a.xlsx', '--plan-year=2024'],
      { files: ['a.xlsx'], json: false, asOf: '2024-10-15', planYear: 2024 },
    ],
    [['a.xlsx', '--out', 'b.xlsx'], { files: ['a.xlsx'], json: false, out: 'b.xlsx' }],
    [['--phrases', 'p.json'], { files: [], phrases: 'p.json', json: false }],
    [['a.xlsx', 'b.xlsx'], { files: ['a.xlsx', 'b.xlsx'], json: false }],
    [
      ['xã', '--summary', 't.xlsx', '--sort=ratio', '--jobs', '2'],
      { files: ['xã'], json: false, summary: 't.xlsx', sort: 'ratio', jobs: 2 },
    ],
  ])('reads %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [[], /Chưa cho biết tệp/],
    [['a', '--summary', 't.csv'], /“t.csv” thì không/],
    [['a', '--sort', 'màu'], /theo “màu”/],
    [['a', '--jobs', '0'], /“0” không phải số việc/],
    [['a', '--jobs', 'hai'], /“hai” không phải số việc/],
    [['a.xlsx', '--colour'], /Không có tùy chọn --colour/],
    [['a.xlsx', '--json=yes'], /Không có tùy chọn/],
    [['a.xlsx', '--sheet'], /Sau tùy chọn --sheet phải có giá trị/],
    [['a.xlsx', '--sheet', '--json'], /Sau tùy chọn --sheet phải có giá trị/],
    [['a.xlsx', '--as-of', '15/10/2024'], /“15\/10\/2024” không phải ngày/],
    [['a.xlsx', '--as-of', '2024-02-30'], /“2024-02-30” không phải ngày/],
    [['a.xlsx', '--plan-year', '24'], /“24” không phải năm/],
    [['a.xlsx', '--phrases', 'p.json'], /--phrases/],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});

import { layoutsOf, planOf } from '../../support/read-snapshot';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';

/** Leads of each row, and the rules about them, of a plan with these cells under "Chủ trì". */
function read(leads: readonly string[], title = 'KẾ HOẠCH NĂM 2024 CỦA UBND XÃ AN HÒA'): readonly string[] {
  const snapshot = snapshotFromGrid([
    [title],
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
    ...leads.map((lead, index) => [index + 1, `Việc ${index}`, lead, '30/6/2024', 'Đang làm']),
  ]);
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error('the table was refused');
  const { items, findings } = planOf(snapshot, found.layouts[0]);
  const rules = (row: number): string =>
    findings
      .filter((each) => each.row === row && each.rule.startsWith('lead/'))
      .map(({ rule }) => ` !${rule.slice(5)}`)
      .join('');
  return items.map(({ row, leads: names }) => names.join(' + ') + rules(row));
}

describe('a line break', () => {
  it.each([
    ['Lãnh đạo\nPhòng Kinh tế', 'Lãnh đạo Phòng Kinh tế'],
    ['Lãnh đạo\nTrạm Y tế', 'Lãnh đạo Trạm Y tế'],
    ['Công chức\nĐịa chính', 'Công chức Địa chính'],
    ['Trung tâm\nPhục vụ hành chính công', 'Trung tâm Phục vụ hành chính công'],
    ['Văn phòng\nTư pháp', 'Văn phòng + Tư pháp'],
    ['Chủ tịch\nPhó Chủ tịch', 'Chủ tịch + Phó Chủ tịch'],
    ['Lãnh đạo\nCông chức Văn phòng', 'Lãnh đạo + Công chức Văn phòng'],
    ['Văn phòng\nHĐND và UBND', 'Văn phòng HĐND và UBND'],
    ['Chủ tịch\nUBND xã', 'Chủ tịch UBND xã'],
    ['Hội Liên hiệp\nPhụ nữ', 'Hội Liên hiệp Phụ nữ'],
    ['Ban Chỉ huy\nQuân sự', 'Ban Chỉ huy Quân sự'],
    ['Đoàn TNCS\nHồ Chí Minh', 'Đoàn TNCS Hồ Chí Minh'],
    ['Ủy ban MTTQ\nViệt Nam xã', 'Ủy ban MTTQ Việt Nam xã'],
    ['Văn hóa\n- Xã hội', 'Văn hóa - Xã hội'],
    ['Văn phòng\n(đ/c An)', 'Văn phòng (đ/c An)'],
    ['Nguyễn Văn\nAn', 'Nguyễn Văn An'],
    ['Nguyễn Văn An\nTrần Bình', 'Nguyễn Văn An + Trần Bình'],
    ['Hội Liên hiệp\nTrần Bình', 'Hội Liên hiệp + Trần Bình'],
    ['Công an\nQuân sự', 'Công an + Quân sự'],
    ['Văn phòng\n- Công an xã', 'Văn phòng + Công an xã'],
  ])('in %j leaves %s', (written, names) => {
    expect(read([written])).toEqual([names]);
  });

  it('is inside a name that the sheet shows in one line elsewhere', () => {
    expect(read(['Quân sự\nCông an', 'Quân sự Công an'])).toEqual(['Quân sự Công an', 'Quân sự Công an']);
    expect(read(['Quân sự\nCông an'])).toEqual(['Quân sự + Công an']);
  });
});

describe('a comma', () => {
  it('is inside the name of all of a kind', () => {
    expect(read(['Các thôn, tổ dân phố'])).toEqual(['Các thôn, tổ dân phố']);
    expect(read(['Các thôn, Công an xã'])).toEqual(['Các thôn + Công an xã']);
  });

  it('parts names that the sheet shows alone', () => {
    expect(read(['Trần An', 'Lê Bình', 'Trần An, Lê Bình'])).toEqual([
      'Trần An',
      'Lê Bình',
      'Trần An + Lê Bình',
    ]);
  });

  it('is a finding where one of them stands nowhere alone', () => {
    expect(read(['Trần An', 'Trần An, Lê Bình'])).toEqual(['Trần An', 'Trần An, Lê Bình !several-names']);
    expect(read(['Thủy, Ngọc'])).toEqual(['Thủy, Ngọc !several-names']);
  });

  it.each(['Phòng Kinh tế, Hạ tầng và Đô thị', 'Thôn 1, 2, 3'])('in "%s" is nothing to tell', (name) => {
    expect(read([name])).toEqual([name]);
  });

  it('parts units that begin like units', () => {
    expect(read(['Công an, Trưởng thôn'])).toEqual(['Công an + Trưởng thôn']);
  });
});

describe('two communes', () => {
  it.each([
    [['UBND xã An Hòa', 'UBND xã Bình Minh', 'UBND phường Tân Lập']],
    [['Công an xã Bình Minh', 'Công an xã Tân Lập']],
    [['Lãnh đạo UBND xã Bình Minh', 'Lãnh đạo UBND xã Tân Lập']],
  ])('in %j are not perhaps the same', (names) => {
    expect(read(names)).toEqual(names);
  });

  it.each([
    [['Công an', 'Công an xã An Hòa']],
    [['VP-TK', 'Văn phòng - Thống kê xã']],
    [['UBND xã', 'UBND xã An Hòa']],
  ])('are one in %j, where the other is the own', ([a, b]) => {
    expect(read([a!, b!])).toEqual([a, `${b!} !same-unit`]);
  });

  it('are told apart where no title says which is the own', () => {
    expect(read(['Công an', 'Công an xã An Hòa'], 'KẾ HOẠCH NĂM 2024')).toEqual([
      'Công an',
      'Công an xã An Hòa',
    ]);
  });
});

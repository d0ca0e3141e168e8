import type { CatalogueEntry } from '../../../src/domain/criteria/catalogue';
import { indexCatalogue, isNameOf } from '../../../src/domain/criteria/catalogue-index';
import { code } from './code';

const entry = (written: string, name: string, ...aliases: readonly string[]): CatalogueEntry => ({
  code: code(written),
  name,
  aliases,
});

const index = (...entries: readonly CatalogueEntry[]) =>
  indexCatalogue({ name: 'Danh mục tiêu chí', matchBy: 'code', isReference: false, entries });

describe('byCode()', () => {
  const list = index(entry('1.1', 'Kế hoạch'), entry('1.2', 'Báo cáo'), entry('1.1', 'Kiểm tra'));

  it.each([
    ['1.2', 'Báo cáo'],
    ['1.1', 'Kế hoạch'],
    ['1.3', undefined],
  ])('%s is "%s": of a code twice, the first', (written, name) => {
    expect(list.byCode(code(written))?.name).toBe(name);
  });

  it('passes over entries without a code', () => {
    const nameless = { name: 'Quản trị điện tử', aliases: [] };
    expect(index(nameless).byName('Quản trị điện tử')).toBe(nameless);
    expect(index(nameless).byCode(code('1'))).toBeUndefined();
  });
});

describe('byName()', () => {
  const list = index(
    entry('1', 'Kế hoạch cải cách hành chính', 'Chương trình hành động'),
    entry('2', 'Rà soát văn bản quy phạm pháp luật'),
    entry('3', 'Kiểm tra công vụ'),
    entry('4', 'KIỂM TRA CÔNG VỤ'),
    entry('5', 'Công khai, minh bạch trong việc ra quyết định ở địa phương'),
    entry('6', 'Tuyên truyền', 'tuyên truyền'),
  );

  it.each([
    ['the name itself', 'Kế hoạch cải cách hành chính', '1'],
    ['its short form', 'KẾ HOẠCH CCHC NĂM 2024', '1'],
    ['its other name', 'Chương trình hành động', '1'],
    ['a name that is alike', 'Rà soát, hệ thống văn bản QPPL', '2'],
    ['a name that two entries bear', 'Kiểm tra công vụ', undefined],
    ['a name that is like two entries alike', 'Kiểm tra hoạt động công vụ', undefined],
    ['a name known for the same content', 'Công khai, minh bạch', '5'],
    ['another one', 'Công khai, minh bạch trong hoạch định chính sách', '5'],
    ['an other name that repeats the name', 'Tuyên truyền', '6'],
    ['a name like none', 'Số hóa hồ sơ', undefined],
    ['no name', '', undefined],
    ['a name that two entries bear, in other words too', 'kiểm tra: công vụ năm 2024', undefined],
  ])('%s: "%s"', (_, name, expected) => {
    expect(list.byName(name)).toEqual(
      expected === undefined ? undefined : expect.objectContaining({ code: expected }),
    );
  });

  it('takes what is just alike, three words of five', () => {
    const one = index(entry('1', 'Kiểm tra công vụ quý'));
    expect(one.byName('Kiểm tra công sở mới')?.code).toBe('1');
    expect(one.byName('Kiểm tra công sở mới xây')).toBeUndefined();
  });

  it('of two that are alike takes the one that is more so', () => {
    const two = index(
      entry('1', 'Kiểm tra công vụ'),
      entry('2', 'Kiểm tra công vụ đột xuất'),
      entry('3', 'Kiểm tra công vụ định kỳ'),
    );
    expect(two.byName('Kiểm tra công vụ đột xuất lần hai')?.code).toBe('2');
    expect(two.byName('Kiểm tra công vụ thường xuyên, định kỳ')?.code).toBe('3');
  });

  it('takes the best of the names of each entry', () => {
    const two = index(entry('1', 'Giao dịch', 'Kiểm tra công vụ'), entry('2', 'Tuyên truyền', 'Báo cáo'));
    expect(two.byName('Kiểm tra công vụ đột xuất')?.code).toBe('1');
  });

  it.each([
    [200, '1'],
    [201, undefined],
  ])('of %d entries, finds one that is alike: %s', (count, expected) => {
    const many = Array.from({ length: count }, (_, position) =>
      position === 0 ? entry('1', 'Kiểm tra công vụ') : entry('2', `Nhóm${position} mục${position}`),
    );
    expect(index(...many).byName('Kiểm tra hoạt động công vụ')?.code).toBe(expected);
    expect(index(...many).byName('KIỂM TRA công vụ')?.code).toBe('1');
  });
});

describe('isNameOf()', () => {
  const transparent = entry('2', 'Công khai, minh bạch', 'Minh bạch ngân sách xã');

  it.each([
    ['Công khai, minh bạch', true],
    ['Công khai, minh bạch trong hoạch định chính sách', true],
    ['Minh bạch ngân sách', true],
    ['Quản trị môi trường', false],
    ['', false],
  ])('"%s": %s', (name, expected) => {
    expect(isNameOf(transparent, name)).toBe(expected);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInCatalogue, type BuiltInCatalogueFile } from '../../../src/domain/criteria/built-in-catalogue';
import { indexCatalogue } from '../../../src/domain/criteria/catalogue-index';
import { compareCodes } from '../../../src/domain/criteria/compare-codes';

const read = (id: string): BuiltInCatalogueFile =>
  JSON.parse(
    readFileSync(path.join(__dirname, '../../../assets/catalogues', `${id}.json`), 'utf8'),
  ) as BuiltInCatalogueFile;

describe.each([
  ['cchc-cap-xa', 60, 7],
  ['papi', 36, 8],
])('%s', (id, entries, sections) => {
  const file = read(id);

  test(`has ${entries} entries in ${sections} sections, in order, each with a code of its own`, () => {
    expect(file.entries).toHaveLength(entries);
    expect(file.entries.filter(({ level }) => level === 'section')).toHaveLength(sections);
    const codes = builtInCatalogue(file).entries.flatMap(({ code }) => code ?? []);
    expect(codes).toHaveLength(entries);
    expect([...codes].sort(compareCodes)).toEqual(codes);
    expect(new Set(codes).size).toBe(entries);
  });

  test('says that it is for reference, of which year, and where each name comes from', () => {
    expect(file.name).toContain('tham khảo');
    expect(file.note).toMatch(/^Tham khảo\./);
    expect(file.year).toBeGreaterThanOrEqual(2022);
    for (const { sources, confidence } of file.entries) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(file.sources[source]).toBeDefined();
      if (confidence === 'sourced') expect(sources).not.toEqual(['typical']);
    }
  });

  test('gives no points: no province issued it', () => {
    const catalogue = builtInCatalogue(file);
    expect(catalogue.isReference).toBe(true);
    expect(catalogue.entries.filter(({ maxScore }) => maxScore !== undefined)).toEqual([]);
  });
});

describe('PAPI contents are known by name', () => {
  const papi = indexCatalogue(builtInCatalogue(read('papi')));

  test.each([
    ['Tham gia của người dân ở cấp cơ sở', '1'],
    ['THAM GIA CỦA NGƯỜI DÂN', '1'],
    ['Công khai, minh bạch trong việc ra quyết định ở địa phương', '2'],
    ['Công khai, minh bạch trong hoạch định chính sách', '2'],
    ['2. CÔNG KHAI, MINH BẠCH', '2'],
    ['Trách nhiệm giải trình với người dân', '3'],
    ['Trách nhiệm giải trình', '3'],
    ['Kiểm soát tham nhũng trong khu vực công', '4'],
    ['(5) Quản trị Điện tử', '8'],
    ['Quản trị điện tử'.normalize('NFD'), '8'],
    ['(6) Thủ tục hành chính công', '5'],
    ['TTHC công', '5'],
    ['Cung ứng dịch vụ công', '6'],
    ['Quản trị môi trường', '7'],
  ])('%s', (name, code) => {
    expect(papi.byName(name)?.code).toBe(code);
  });

  test.each(['Cải cách tài chính công', 'Ban hành kế hoạch năm', 'Tuyên truyền', ''])('not: "%s"', (name) => {
    expect(papi.byName(name)).toBeUndefined();
  });
});

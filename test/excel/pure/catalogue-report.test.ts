import type { CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import type { Finding } from '../../../src/domain/finding';
import { catalogueReport } from '../../../src/excel/planning/catalogue-report';

const CATALOGUE: CriterionCatalogue = {
  name: 'Danh mục tiêu chí',
  year: 2024,
  matchBy: 'code',
  isReference: false,
  entries: [
    { name: 'Cải cách thể chế', aliases: [] },
    { name: 'Cải cách thủ tục hành chính', aliases: [] },
  ],
};
const finding = (severity: Finding['severity']): Finding => ({ severity }) as unknown as Finding;
const SHEET = { kind: 'sheet', sheetId: '{2}', name: 'Danh mục 2024', findings: [] } as const;

test.each<readonly [string, Parameters<typeof catalogueReport>[0], object]>([
  [
    'catalogues of other years',
    { kind: 'otherYears', tabs: [{ id: '{3}', name: 'Danh mục tiêu chí 2023', isVisible: true }] },
    { kind: 'otherYears', names: ['Danh mục tiêu chí 2023'] },
  ],
  [
    'a sheet',
    { ...SHEET, catalogue: CATALOGUE },
    { kind: 'sheet', name: 'Danh mục 2024', sheetId: '{2}', entries: 2, year: 2024, toMend: 0 },
  ],
  [
    'a sheet with cells to mend',
    { ...SHEET, findings: [finding('error'), finding('info'), finding('warning')] },
    { kind: 'sheet', name: 'Danh mục 2024', sheetId: '{2}', toMend: 2 },
  ],
  [
    'a list that comes with the product',
    { kind: 'builtIn', id: 'cchc-cap-xa', catalogue: { ...CATALOGUE, name: 'CCHC cấp xã' } },
    { kind: 'builtIn', name: 'CCHC cấp xã', entries: 2, year: 2024, toMend: 0 },
  ],
  [
    'a list that could not be fetched',
    { kind: 'builtIn', id: 'papi' },
    { kind: 'builtIn', name: '', toMend: 0 },
  ],
  [
    'a list that goes by names, beside a workbook without plans',
    {
      kind: 'builtIn',
      id: 'papi',
      catalogue: { name: 'PAPI', matchBy: 'name', isReference: true, entries: CATALOGUE.entries },
    },
    { kind: 'builtIn', name: 'PAPI', entries: 2, contents: { named: 0, missing: [] }, toMend: 0 },
  ],
])('tells of %s', (_, inUse, report) => {
  expect(catalogueReport(inUse, [])).toStrictEqual(report);
});

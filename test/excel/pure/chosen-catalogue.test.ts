import {
  chosenCatalogue,
  withCatalogueOfSheet,
  withoutCatalogueOfSheet,
} from '../../../src/excel/stored/chosen-catalogue';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';

const PAPI = { kind: 'builtIn', id: 'papi' } as const;
const NONE = { kind: 'none' } as const;
const choosing = (choices: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...choices });

test.each<readonly [string, Partial<Settings>, object]>([
  ["the workbook's own sheet where nothing was chosen", {}, { kind: 'sheet' }],
  ["the workbook's choice", { catalogue: NONE }, NONE],
  ["the sheet's choice before it", { catalogue: NONE, sheets: { '{1}': { catalogue: PAPI } } }, PAPI],
  ["not another sheet's choice", { catalogue: NONE, sheets: { '{2}': { catalogue: PAPI } } }, NONE],
  [
    "the workbook's choice where the sheet has others",
    { catalogue: PAPI, sheets: { '{1}': { summaryLine: true } } },
    PAPI,
  ],
])('a sheet is compared with %s', (_, choices, expected) => {
  expect(chosenCatalogue(choosing(choices), '{1}')).toEqual(expected);
});

const BEFORE = choosing({
  catalogue: NONE,
  sheets: { '{1}': { name: 'Phụ lục 1', summaryLine: true }, '{2}': { catalogue: PAPI } },
});

test('a choice for one sheet leaves all else as it is', () => {
  expect(withCatalogueOfSheet(BEFORE, '{1}', PAPI)).toEqual({
    ...BEFORE,
    sheets: { '{1}': { name: 'Phụ lục 1', summaryLine: true, catalogue: PAPI }, '{2}': { catalogue: PAPI } },
  });
  expect(withCatalogueOfSheet(DEFAULT_SETTINGS, '{1}', PAPI).sheets).toEqual({ '{1}': { catalogue: PAPI } });
});

test('a choice that is taken back leaves all else as it is', () => {
  expect(withoutCatalogueOfSheet(withCatalogueOfSheet(BEFORE, '{1}', PAPI), '{1}')).toEqual(BEFORE);
  expect(withoutCatalogueOfSheet(BEFORE, '{2}').sheets['{2}']).toEqual({});
  expect(withoutCatalogueOfSheet(DEFAULT_SETTINGS, '{1}').sheets).toEqual({ '{1}': {} });
});

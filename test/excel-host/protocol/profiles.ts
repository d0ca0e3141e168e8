import type { ExcelHostOptions } from '../../../src/excel-host/protocol/host-options';
import { EXCEL_365, EXCEL_2021, EXCEL_WEB } from '../../../src/excel-host/protocol/requirement-matrix';

/** A real Excel, as far as it was measured or is documented; where neither is known, what is hardest for the add-in. */
export interface ExcelProfile {
  /** "Excel 2021 as measured". */
  readonly title: string;
  readonly options: ExcelHostOptions;
}

/** Windows Excel 2021 16.0.14334 at 125 %, as others measured it. */
const MEASURED_2021: ExcelHostOptions = {
  requirementMatrix: EXCEL_2021,
  ruleIds: 'places',
  newRule: 'last',
  priorityOutsideList: 'ignored',
  mergedAreas: 'cornerAddress',
  misplacesBlocksAcrossHiddenRows: true,
  refusesBordersNotThere: true,
  refusesSpecialCellsOfProtected: true,
  addingToProtected: 'GeneralException',
  takesShortDateForDefault: true,
  lacksComments: true,
  selectsNewChart: true,
  pixel: 0.6,
};

/** The kinds of Excel that tests run over, by the name that EXCEL_PROFILE takes. */
export const EXCEL_PROFILES = {
  '2021': { title: 'Excel 2021 as measured', options: MEASURED_2021 },
  /** The least that the add-in asks for: nothing tells how far a merge reaches, nor who changed a cell. */
  '2021-least': {
    title: 'Excel 2021 before its updates',
    options: {
      ...MEASURED_2021,
      requirementMatrix: { ...EXCEL_2021, ExcelApi: '1.13' },
      mergedAreas: 'cornerOnly',
    },
  },
  web: {
    title: 'Excel on the web',
    options: {
      requirementMatrix: EXCEL_WEB,
      ruleIds: 'guids',
      newRule: 'first',
      priorityOutsideList: 'nearest',
      childrenOfNull: 'refused',
      sheetNamesListAll: true,
      refusesNewSettingAfterChange: true,
      hidesNames: 'notAddedInBatch',
    },
  },
  mac: {
    title: 'Excel for Mac',
    options: {
      requirementMatrix: EXCEL_365,
      ruleIds: 'places',
      newRule: 'first',
      priorityOutsideList: 'nearest',
      keepsEmptyText: true,
      documentUrl: '',
    },
  },
} as const satisfies Readonly<Record<string, ExcelProfile>>;

export type ExcelProfileName = keyof typeof EXCEL_PROFILES;

export const EXCEL_PROFILE_NAMES = Object.keys(EXCEL_PROFILES) as readonly ExcelProfileName[];

import type { Failure } from '../../../src/excel/office/outcome';
import type { UserActions } from '../../../src/excel-host/protocol/user-actions';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import type { ExcelInNode, ExcelInNodeOptions } from '../../excel-host/node/excel-in-node';
import { areaOf, drawRule } from '../../support/host-workbook-builder';
import { PLAN_NAME } from './tracked-plan';

export interface Place {
  readonly planId: string;
  readonly otherId: string;
}

type Result = 'done' | Failure['kind'];

/** How a run, clearing, undoing and accepting a proposal end. */
export type Results = readonly [recompute: Result, clear: Result, undo: Result, accept: Result];

/** One state that Excel can be in. What people do stands apart from the host's moods: the comparison does it as well. */
export interface Condition {
  readonly name: string;
  readonly results: Results;
  /** How the workbook already is. */
  readonly is?: (workbook: HostWorkbook, plan: HostSheet) => void;
  /** What someone does before the button is pressed. */
  readonly before?: (user: UserActions, place: Place) => void;
  /** What someone does between our reading and our next batch. */
  readonly meanwhile?: (user: UserActions, place: Place) => void;
  readonly options?: ExcelInNodeOptions;
  readonly host?: (excel: ExcelInNode) => unknown;
  /** A second runtime of the add-in is open on the same workbook, and listens. */
  readonly hasSecondPane?: true;
}

const DONE: Results = ['done', 'done', 'done', 'done'];
const all = (result: Result): Results => [result, result, result, result];
const type = (sheet: HostSheet, row: number, column: number, value: string | number): void => {
  const cells = sheet.rows.get(row) ?? new Map();
  sheet.rows.set(row, cells);
  cells.set(column, { value, style: cells.get(column)?.style ?? 0 });
};

const PROTECTION: readonly Condition[] = [
  { name: 'nothing in the way', results: DONE },
  { name: 'a protected sheet', results: all('protectedSheet'), is: (_, plan) => (plan.isProtected = true) },
  { name: 'another sheet is protected', results: DONE, is: ({ sheets }) => (sheets[1]!.isProtected = true) },
  { name: 'a protected workbook', results: DONE, is: (book) => (book.isStructureProtected = true) },
  { name: 'a read-only workbook', results: all('readOnly'), is: (book) => (book.isReadOnly = true) },
];

const SHAPES: readonly Condition[] = [
  {
    name: 'a filter that hides rows',
    results: DONE,
    is: (_, plan) => {
      plan.autoFilter = areaOf('A2:G10');
      plan.hiddenRows = new Set([4, 5, 9]);
    },
    options: { misplacesBlocksAcrossHiddenRows: true },
  },
  {
    name: 'hidden section and total rows',
    results: DONE,
    is: (_, plan) => (plan.hiddenRows = new Set([3, 6, 7, 10])),
    options: { misplacesBlocksAcrossHiddenRows: true },
  },
  { name: 'the ratio column is hidden', results: DONE, is: (_, plan) => (plan.hiddenColumns = new Set([7])) },
  {
    name: 'a deadline merged over two rows',
    results: DONE,
    is: (_, plan) => {
      plan.merges.push(areaOf('E5:E6'));
      plan.rows.get(6)!.delete(5);
    },
  },
  {
    name: 'a section row merged across',
    results: DONE,
    is: (_, plan) => void plan.merges.push(areaOf('A3:F3')),
  },
  { name: 'merged title cells', results: DONE, is: (_, plan) => void plan.merges.push(areaOf('A1:G1')) },
  {
    name: 'the plan is a table',
    results: DONE,
    is: (_, plan) => void plan.tables.push({ id: '1', name: 'KếHoạch', area: areaOf('A2:G10') }),
  },
  {
    name: 'frozen panes and sized columns',
    results: DONE,
    is: (_, plan) => {
      plan.frozen = { rows: 2, columns: 3 };
      plan.columnWidths.set(3, 48.5);
      plan.rowHeights.set(5, 33);
    },
  },
];

const CONTENTS: readonly Condition[] = [
  {
    name: "the user's own highlights stand before ours",
    results: DONE,
    is: (_, plan) => {
      drawRule(plan, { at: 'F4:F9', formula: '=$F4="Đã hoàn thành"', format: { fillColor: '#00B050' } });
      drawRule(plan, { at: 'E4:E9', formula: '=$E4=""', stopIfTrue: true });
      drawRule(plan, { at: 'G3:G10', type: 'colorScale' });
    },
  },
  {
    name: "the user's own highlight stands between ours",
    results: DONE,
    is: (_, plan) => {
      const own = drawRule(plan, { at: 'A4:G9', formula: '=$F4=""' });
      for (const rule of plan.conditionalFormats) if (rule !== own && rule.priority <= 2) rule.priority -= 1;
      own.priority = 2;
    },
  },
  {
    name: 'a formula of the user in the place of a ratio',
    results: ['done', 'done', 'changedSinceRun', 'done'],
    is: (_, plan) => (plan.rows.get(3)!.set(7, { value: 0.25, formula: '=1/4', style: 0 }), undefined),
  },
  {
    name: 'a number of the user in the place of a ratio',
    results: ['done', 'done', 'changedSinceRun', 'done'],
    is: (_, plan) => type(plan, 7, 7, 0.9),
  },
  {
    name: 'a text of the user in the place of a ratio',
    results: ['done', 'done', 'changedSinceRun', 'done'],
    is: (_, plan) => type(plan, 10, 7, '75%'),
  },
  {
    name: 'texts that look like formulas',
    results: DONE,
    is: (_, plan) => {
      type(plan, 4, 4, '=1+1');
      type(plan, 5, 4, '@Tư pháp');
      type(plan, 6, 3, '-HYPERLINK("http://x")');
      type(plan, 8, 3, '+84');
      type(plan, 9, 3, "'quoted");
    },
  },
  {
    name: 'a formula and an error beside the plan',
    results: DONE,
    is: (_, plan) => {
      plan.rows.get(5)!.set(9, { value: { error: '#N/A' }, formula: '=NA()', style: 0 });
      plan.rows.get(6)!.set(9, { value: 45_611, formula: '=NOW()', style: 0 });
    },
  },
  {
    name: 'names and settings of others',
    results: DONE,
    is: (book) => {
      book.names.push({ name: '_FilterDatabase', formula: `='${PLAN_NAME}'!$A$2:$G$10`, visible: false });
      book.names.push({ name: 'Tỷ_lệ', formula: `='${PLAN_NAME}'!$G$10`, visible: true });
      book.settings.set('another.addIn', { keep: true });
    },
  },
  { name: 'the 1904 date system', results: DONE, is: (book) => (book.dateSystem = '1904') },
  {
    name: 'settings that cannot be read',
    results: DONE,
    is: (book) => void book.settings.set('tienDo.settings', { version: 99 }),
  },
  {
    name: 'remembered days that cannot be read',
    results: DONE,
    is: (book) => void book.settings.set('tienDo.progress', { version: 1, sheets: ['broken'] }),
  },
  {
    name: 'a run record that cannot be read',
    results: ['done', 'done', 'nothingToUndo', 'done'],
    is: (book) => void book.settings.set('tienDo.lastRun', 'broken'),
  },
  {
    name: 'a chart sheet and a sheet that is very hidden',
    results: DONE,
    is: ({ sheets }) => {
      sheets.push({
        ...structuredClone(sheets[1]!),
        id: '{chart}',
        name: 'Biểu đồ',
        kind: 'chart',
        rows: new Map(),
      });
      sheets.push({ ...structuredClone(sheets[1]!), id: '{hidden}', name: 'Ẩn', visibility: 'veryHidden' });
    },
  },
];

const ELSEWHERE: readonly Condition[] = [
  {
    name: 'another sheet is active',
    results: ['notAnAppendix', 'done', 'done', 'done'],
    before: (user, { otherId }) => user.activateSheet(otherId),
  },
  {
    name: 'the selection is far away',
    results: DONE,
    before: (user, { planId }) => user.select(planId, areaOf('XFD1048576')),
  },
  {
    name: 'the sheet is left meanwhile',
    results: DONE,
    meanwhile: (user, { otherId }) => user.activateSheet(otherId),
  },
  {
    name: 'the selection moves meanwhile',
    results: DONE,
    meanwhile: (user, { planId }) => user.select(planId, areaOf('A1:G10')),
  },
  {
    name: 'another workbook has the window: nothing can be selected or activated',
    results: DONE,
    host: ({ host }) =>
      void host.failWhen(({ member }) =>
        /GetSelectedRange|GetActiveCell/.test(member)
          ? 'InvalidSelection'
          : /\.(Select|Activate)$/.test(member)
            ? 'GeneralException'
            : undefined,
      ),
  },
  {
    name: 'manual calculation',
    results: DONE,
    host: ({ host }) => void (host.state.calculationMode = 'Manual'),
  },
  {
    name: 'events are switched off',
    results: DONE,
    host: ({ Excel: excel }) =>
      excel.run(async (context) => {
        context.runtime.enableEvents = false;
        await context.sync();
      }),
  },
  {
    name: 'a cell is being edited',
    results: all('cellEditMode'),
    host: ({ host }) => void (host.isCellBeingEdited = true),
  },
  {
    name: 'a cell is being edited for a moment',
    results: DONE,
    host: ({ host }) => host.failNext('InvalidOperationInCellEditMode'),
  },
  {
    name: 'a pane in a second window listens',
    results: DONE,
    hasSecondPane: true,
  },
  { name: 'Excel is Excel 2021', results: DONE, options: { requirementMatrix: { ExcelApi: '1.14' } } },
  {
    name: 'Excel is too old',
    results: all('excelTooOld'),
    options: { requirementMatrix: { ExcelApi: '1.9' } },
  },
  {
    name: 'every write is refused, though nothing is protected',
    results: all('excelFailed'),
    host: ({ host }) =>
      void host.failWhen(({ kind, member }) =>
        kind === 'set' || /\.(Add|Delete)$/.test(member) ? 'AccessDenied' : undefined,
      ),
  },
];

const CHANGED: readonly Condition[] = [
  {
    name: 'the sheet was renamed',
    results: DONE,
    before: (user, { planId }) => user.renameSheet(planId, "Kế hoạch '24 (mới)"),
  },
  {
    name: 'the sheet is renamed meanwhile',
    results: DONE,
    meanwhile: (user, { planId }) => user.renameSheet(planId, 'Mới', 'coAuthor'),
  },
  {
    name: 'the sheet was deleted',
    results: ['notAnAppendix', 'done', 'sheetGone', 'sheetGone'],
    before: (user, { planId }) => user.deleteSheet(planId),
  },
  {
    name: 'the sheet is deleted meanwhile',
    results: all('sheetGone'),
    meanwhile: (user, { planId }) => user.deleteSheet(planId, 'coAuthor'),
  },
  {
    name: 'the sheet is protected meanwhile',
    results: all('protectedSheet'),
    meanwhile: (user, { planId }) => user.protectSheet(planId, true, 'coAuthor'),
  },
  {
    name: 'the sheet was copied',
    results: DONE,
    before: (user, { planId }) => void user.copySheet(planId, 'Bản sao'),
  },
  {
    name: 'rows were copied over others',
    results: ['done', 'done', 'done', 'changedSinceReview'],
    before: (user, { planId }) => user.pasteRows(planId, 5, 1, 6),
  },
  {
    name: 'rows were put in above the plan',
    results: ['done', 'done', 'done', 'changedSinceReview'],
    before: (user, { planId }) => user.insertRows(planId, 2, 2),
  },
  {
    name: 'a column was put in before the plan',
    results: ['done', 'done', 'done', 'changedSinceReview'],
    before: (user, { planId }) => user.insertColumns(planId, 1, 1),
  },
  {
    name: 'a row with a ratio was taken out',
    results: ['done', 'done', 'changedSinceRun', 'changedSinceReview'],
    before: (user, { planId }) => user.deleteRows(planId, 3, 1),
  },
  {
    name: 'the ratio column was taken out',
    results: ['done', 'done', 'changedSinceRun', 'done'],
    before: (user, { planId }) => user.deleteColumns(planId, 7, 1),
  },
  {
    name: 'rows were sorted',
    results: ['done', 'done', 'done', 'changedSinceReview'],
    before: (user, { planId }) => user.sortRows(planId, areaOf('A4:G6'), 5, true),
  },
  {
    name: 'a co-author changes a status meanwhile',
    results: DONE,
    meanwhile: (user, { planId }) => user.typeInto(planId, 5, 6, 'Đã hoàn thành', 'coAuthor'),
  },
  {
    name: 'a co-author changes the code meanwhile',
    results: ['done', 'done', 'done', 'changedSinceReview'],
    meanwhile: (user, { planId }) => user.typeInto(planId, 6, 2, '9.9', 'coAuthor'),
  },
  {
    name: 'a co-author types over a ratio meanwhile',
    results: ['done', 'done', 'changedSinceRun', 'done'],
    meanwhile: (user, { planId }) => user.typeInto(planId, 7, 7, 'xong rồi', 'coAuthor'),
  },
  {
    name: 'a co-author puts rows in meanwhile',
    results: ['done', 'done', 'done', 'changedSinceReview'],
    meanwhile: (user, { planId }) => user.insertRows(planId, 2, 1, 'coAuthor'),
  },
  {
    name: 'a co-author writes on another sheet meanwhile',
    results: DONE,
    meanwhile: (user, { otherId }) => user.typeInto(otherId, 2, 1, 'Thêm', 'coAuthor'),
  },
];

export const CONDITIONS: readonly Condition[] = [
  ...PROTECTION,
  ...SHAPES,
  ...CONTENTS,
  ...ELSEWHERE,
  ...CHANGED,
];

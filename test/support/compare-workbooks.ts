import { formatAddress, formatArea } from '../../src/domain/a1-notation';
import type { HostCell, HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';

/**
 * Every way in which two workbooks differ, one line each, such as `PL1!K8: value 0.5 ≠ nothing`; none where they are
 * the same. Strict: nothing is not 0 is not "" of a formula, and a number is not the text that looks like it.
 */
export function compareWorkbooks(before: HostWorkbook, after: HostWorkbook): string[] {
  const differences = new Differences();
  differences.note('date system', before.dateSystem, after.dateSystem);
  differences.note('structure protected', before.isStructureProtected, after.isStructureProtected);
  differences.note('active sheet', before.activeSheetId, after.activeSheetId);
  differences.note(
    'sheets',
    before.sheets.map(({ name }) => name),
    after.sheets.map(({ name }) => name),
  );
  differences.list('name', nameLines(before), nameLines(after));
  differences.list('setting', settingLines(before), settingLines(after));
  before.sheets.forEach((sheet, index) => {
    const other = after.sheets[index];
    if (!other) return;
    compareSheets(differences, sheet, other);
    compareCells(differences, { sheet, workbook: before }, { sheet: other, workbook: after });
  });
  return differences.lines;
}

class Differences {
  readonly lines: string[] = [];

  note(what: string, before: unknown, after: unknown): void {
    const [a, b] = [show(before), show(after)];
    if (a !== b) this.lines.push(`${what}: ${a} ≠ ${b}`);
  }

  /** Lists of which the order says nothing. */
  list(what: string, before: readonly string[], after: readonly string[]): void {
    for (const line of before) if (!after.includes(line)) this.lines.push(`${what} gone: ${line}`);
    for (const line of after) if (!before.includes(line)) this.lines.push(`${what} new: ${line}`);
    if (before.length !== after.length) this.note(`number of ${what}s`, before.length, after.length);
  }
}

/** Objects with their keys in order, so that only what they say counts. */
function show(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : JSON.stringify(value, (_, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      );
}

function nameLines(workbook: HostWorkbook): string[] {
  return workbook.names.map(show);
}

function settingLines(workbook: HostWorkbook): string[] {
  return [...workbook.settings].map(([key, value]) => `${key} = ${show(value)}`);
}

function compareSheets(differences: Differences, before: HostSheet, after: HostSheet): void {
  const sorted = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);
  const entries = (map: ReadonlyMap<number, number>): unknown => [...map].sort(([a], [b]) => a - b);
  const name = before.name;
  for (const key of [
    'kind',
    'visibility',
    'isProtected',
    'autoFilter',
    'frozen',
    'selection',
    'tables',
    'page',
    'validations',
    'charts',
  ] as const) {
    differences.note(`${name} ${key}`, before[key], after[key]);
  }
  differences.list(`${name} merge`, before.merges.map(formatArea), after.merges.map(formatArea));
  differences.note(`${name} hidden rows`, sorted(before.hiddenRows), sorted(after.hiddenRows));
  differences.note(`${name} hidden columns`, sorted(before.hiddenColumns), sorted(after.hiddenColumns));
  differences.note(`${name} column widths`, entries(before.columnWidths), entries(after.columnWidths));
  differences.note(`${name} row heights`, entries(before.rowHeights), entries(after.rowHeights));
  differences.note(`${name} conditional formats`, ruleLines(before), ruleLines(after));
}

/** Ids are new at each loading; the order is what counts. */
function ruleLines(sheet: HostSheet): unknown {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map(({ type, areas, priority, stopIfTrue, formula, format }) => ({
      type,
      areas: areas.map(formatArea),
      priority,
      stopIfTrue,
      formula,
      format,
    }));
}

interface Side {
  readonly sheet: HostSheet;
  readonly workbook: HostWorkbook;
}

function compareCells(differences: Differences, before: Side, after: Side): void {
  for (const row of union(before.sheet.rows, after.sheet.rows)) {
    const [a, b] = [before.sheet.rows.get(row), after.sheet.rows.get(row)];
    for (const column of union(a, b)) {
      const place = `${before.sheet.name}!${formatAddress({ row, column })}`;
      const [left, right] = [a?.get(column), b?.get(column)];
      differences.note(`${place}: value`, content(left), content(right));
      differences.note(`${place}: formula`, left?.formula, right?.formula);
      differences.note(`${place}: style`, style(before, left), style(after, right));
    }
  }
}

function union(a?: ReadonlyMap<number, unknown>, b?: ReadonlyMap<number, unknown>): number[] {
  return [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])].sort((x, y) => x - y);
}

function content(cell: HostCell | undefined): unknown {
  return cell && (cell.value !== '' || cell.formula !== undefined) ? cell.value : undefined;
}

/** By what the style says; a cell that is not there looks like the default one. */
function style({ workbook }: Side, cell: HostCell | undefined): unknown {
  return workbook.styles[cell?.style ?? 0];
}

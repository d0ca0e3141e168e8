import { type CellContent, shownText } from '../cell-content';
import type { Finding } from '../finding';
import { fold } from '../text/fold';
import { isNoteLabel, isSumLabel } from '../text/sum-and-note-labels';
import { tidy } from '../text/tidy';
import type { CatalogueEntry, CriterionCatalogue } from './catalogue';
import { checkCodeSequence } from './check-code-sequence';
import { type CodeRow, depth } from './code-row';
import { readCode } from './read-code';
import { readScore } from './read-score';

/** The cells of a sheet "Danh mục tiêu chí": `rows[0][0]` stands at (`firstRow`, `firstColumn`), counted from 1. */
export interface CatalogueSheet {
  readonly sheetName: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellContent[])[];
}

export interface CatalogueReading {
  /** Undefined where no row has headings for a code and a name. */
  readonly catalogue?: CriterionCatalogue;
  /** The sheet's own errors, by cell. */
  readonly findings: readonly Finding[];
}

interface Columns {
  readonly code: number;
  readonly name: number;
  readonly points: number | undefined;
  readonly aliases: number | undefined;
}

const CODE = /^(?:ma|ma so|ma tieu chi|ma tc|ma tc, ?tctp|ma tc\/tctp|stt|tt)$/u;
const NAME = /^(?:ten|ten goi|ten tieu chi.*|tieu chi.*|linh vuc.*|noi dung.*|ten chi so.*)$/u;
const POINTS = /^diem(?: chuan)?$|diem toi da|^toi da$|thang diem/u;
const ALIASES = /^ten khac|^ten goi khac|cach goi khac/u;

function findColumns(row: readonly CellContent[]): Columns | undefined {
  const headings = row.map((cell) => fold(shownText(cell)));
  const at = (pattern: RegExp): number => headings.findIndex((heading) => pattern.test(heading));
  const aliases = at(ALIASES);
  // A column "Mã" is the code even where an order number stands before it.
  const named = headings.findIndex((heading) => CODE.test(heading) && heading.startsWith('ma'));
  const code = named >= 0 ? named : at(CODE);
  const name = headings.findIndex((heading, index) => index !== aliases && NAME.test(heading));
  const points = at(POINTS);
  if (code < 0 || name < 0) return undefined;
  return { code, name, points: points < 0 ? undefined : points, aliases: aliases < 0 ? undefined : aliases };
}

/** A list of PAPI contents says so: each plan numbers them in an order of its own. */
const goesByNames = (heading: string): boolean => /\bpapi\b/iu.test(heading) && !/\bcchc\b/iu.test(heading);
/** Years that a title may state: "Danh mục tiêu chí năm 2025". */
const YEAR = /(?:năm|nam) (20\d{2})/u;
const HEADER_NUMBER = /^\(?-?\d{1,2}\)?$/u;
/** The heading stands near the top. */
const ROWS_SEARCHED = 15;

/** The row of column numbers below the heading, "(1) (2) (3)", which Excel keeps as −1 −2 −3. */
function isHeaderNumbers(row: readonly CellContent[]): boolean {
  const written = row.map((cell) => tidy(shownText(cell))).filter((text) => text !== '');
  return (
    written.length > 1 &&
    written.every((text, index) => HEADER_NUMBER.test(text) && text.includes(String(index + 1)))
  );
}

/**
 * Reads the workbook's own catalogue: a heading row with "Mã", "Tên tiêu chí" and perhaps "Điểm tối đa" and "Tên khác"
 * (several, parted by ";"), then a row a criterion. Codes are checked like those of an appendix; what is wrong is
 * reported by cell, and the row is taken as it was meant.
 */
export function readCatalogue(sheet: CatalogueSheet): CatalogueReading {
  const headerIndex = sheet.rows.slice(0, ROWS_SEARCHED).findIndex((row) => findColumns(row) !== undefined);
  const columns = findColumns(sheet.rows[headerIndex] ?? []);
  if (!columns) return { findings: [] };
  const title = sheet.rows
    .slice(0, headerIndex)
    .flatMap((row) => row.map(shownText))
    .join(' ');
  const year = YEAR.exec(`${tidy(title)} ${tidy(sheet.sheetName)}`.toLowerCase())?.[1];
  const place = (index: number, column: number): { row: number; column: number } => ({
    row: sheet.firstRow + index,
    column: sheet.firstColumn + column,
  });
  const cell = (row: readonly CellContent[], column: number | undefined): CellContent =>
    (column === undefined ? undefined : row[column]) ?? { kind: 'empty' };

  const filled = sheet.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index > headerIndex && !isHeaderNumbers(row))
    .filter(({ row }) =>
      [columns.code, columns.name].some((column) => tidy(shownText(cell(row, column))) !== ''),
    )
    // "Tổng cộng", notes: words where a code should stand and nothing beside them.
    .filter(({ row }) => {
      const label = tidy(shownText(cell(row, columns.code)) || shownText(cell(row, columns.name)));
      return !isSumLabel(label) && !isNoteLabel(label);
    });
  let sectionRow: number | undefined;
  const codeRows = filled.map(({ row, index }): CodeRow => {
    const at = { row: sheet.firstRow + index, reading: readCode(cell(row, columns.code)) };
    // A code of one step opens a section: the codes below it begin with it.
    if (at.reading.code && depth(at.reading.code) === 1) {
      sectionRow = at.row;
      return { ...at, kind: 'section' };
    }
    return { ...at, kind: 'item', sectionRow };
  });
  const resolved = checkCodeSequence(codeRows);
  const findings: Finding[] = resolved.flatMap(({ row, findings: found }) =>
    found.map((finding): Finding => ({ ...finding, row: row.row, column: sheet.firstColumn + columns.code })),
  );
  const entries = filled.map(({ row, index }, position): CatalogueEntry => {
    const name = tidy(shownText(cell(row, columns.name)));
    const points = readScore(cell(row, columns.points));
    if (name === '') {
      findings.push({
        rule: 'catalogue/name-missing',
        severity: 'warning',
        found: '',
        facts: {},
        ...place(index, columns.name),
      });
    }
    for (const finding of points.findings) {
      const at = place(index, columns.points ?? columns.code);
      findings.push(
        finding.rule === 'score/unreadable'
          ? {
              rule: 'catalogue/points-unreadable',
              severity: 'warning',
              found: finding.found,
              facts: {},
              ...at,
            }
          : { ...finding, ...at },
      );
    }
    const code = resolved[position]?.code;
    const aliases = shownText(cell(row, columns.aliases))
      .split(';')
      .map(tidy)
      .filter((alias) => alias !== '');
    return {
      ...(code ? { code } : {}),
      name,
      aliases,
      ...(points.score === undefined ? {} : { maxScore: points.score }),
    };
  });
  findings.sort((a, b) => a.row - b.row || a.column - b.column);
  const catalogue: CriterionCatalogue = {
    name: sheet.sheetName,
    ...(year === undefined ? {} : { year: Number(year) }),
    matchBy: goesByNames(`${title} ${sheet.sheetName}`) ? 'name' : 'code',
    isReference: false,
    entries,
  };
  return { catalogue, findings };
}

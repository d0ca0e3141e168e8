import { shownText } from '../../cell-content';
import { fold } from '../../text/fold';
import { tidy } from '../../text/tidy';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';

/** The lines above the header of an appendix, cell after cell. */
export function titleLines(grid: SheetGrid, layout: AppendixLayout): readonly string[] {
  const lines: string[] = [];
  for (let row = layout.firstRow; row < layout.headerFirstRow; row++)
    for (const column of grid.filled(row))
      for (const line of shownText(grid.own(row, column)).split(/\r\n|\r|\n/)) {
        const text = tidy(line);
        if (text !== '') lines.push(text);
      }
  return lines;
}

const YEAR = /(?<!\d[-/.]|-|\d)(20\d\d)(?!\d)/g;
const ATTACHED = /kem theo|ban hanh kem|to trinh/;

function yearsAfterNam(line: string): readonly number[] {
  // "Giai đoạn 2021-2025" and "đến năm 2030" are about more than the plan's own year.
  const own = line
    .replace(/(giai doan|thoi ky) (nam )?20\d\d ?(-|den) ?(nam )?20\d\d/g, ' ')
    .replace(/(den|huong) nam 20\d\d/g, ' ');
  return [...own.matchAll(/(?:nam|year) ?:? ?(20\d\d)/g)].map((match) => Number(match[1]));
}

function yearOfDate(line: string): number | undefined {
  const words = /ngay[ \d.…_]*thang[ \d.…_]*nam (20\d\d)/.exec(line);
  const figures = /\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)/.exec(line);
  const year = words?.[1] ?? figures?.[1];
  return year === undefined ? undefined : Number(year);
}

/**
 * The year of the plan: what the user set, else the title ("… năm 2024"), else the sheet's name ("CCHC 2024"), else
 * the date of "Kèm theo Kế hoạch … ngày …". Undefined where none of them tells: a year is never guessed.
 */
export function planYear(
  titleLines: readonly string[],
  sheetName: string,
  setting: number | undefined,
): number | undefined {
  if (setting !== undefined) return setting;
  const lines = titleLines.map(fold);
  const attached = lines.filter((line) => ATTACHED.test(line));
  const planDate = attached.map(yearOfDate).find((year) => year !== undefined);
  const titled = lines
    .filter((line) => !ATTACHED.test(line) && yearOfDate(line) === undefined)
    .flatMap(yearsAfterNam);
  // "Khắc phục hạn chế năm 2023, năm 2024": the plan's date tells which of them is its own, else it is the later one.
  if (titled.length > 0)
    return planDate !== undefined && titled.includes(planDate) ? planDate : Math.max(...titled);
  const named = [...sheetName.matchAll(YEAR)].map((match) => Number(match[1]));
  if (named.length > 0) return Math.max(...named);
  const inAttached = attached
    .map((line) => yearsAfterNam(line.replace(/ngay[ \d.…_]*thang[ \d.…_]*nam 20\d\d/g, ' ')))
    .flat();
  return inAttached.length > 0 ? Math.max(...inAttached) : planDate;
}

/** Which of the two appendices of a criteria plan this is: 1 keeps full points, 2 wins back lost ones. */
export type AppendixNumber = 1 | 2;

const NUMBERED = /(?:phu luc|pl|appendix|annex)[ .:_-]*(?:so )?[ .:_-]*0*(ii|i|2|1)(?![\divxl])/;

function numberIn(text: string): AppendixNumber | undefined {
  const written = NUMBERED.exec(fold(text))?.[1];
  if (written === undefined) return undefined;
  return written === '1' || written === 'i' ? 1 : 2;
}

/** Which appendix of a criteria plan the title, else the sheet's name, says it is; what it holds tells where neither does. */
export function appendixNumber(titleLines: readonly string[], sheetName: string): AppendixNumber | undefined {
  const numbered = titleLines.map(numberIn).find((number) => number !== undefined) ?? numberIn(sheetName);
  if (numbered !== undefined) return numbered;
  const title = fold(titleLines.join(' '));
  if (/(khong dat|chua dat|bi tru|mat diem|duoi diem)/.test(title)) return 2;
  return /(duy tri|giu).{0,20}diem toi da|dat diem toi da/.test(title) ? 1 : undefined;
}

import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { issuingBody } from '../../../src/domain/appendix/title/issuing-body';
import type { Severity } from '../../../src/domain/finding';
import { allFindings } from '../../../src/domain/review/set-findings-aside';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import type { Outcome, SheetReport } from '../../../src/excel/office/outcome';
import { batchVi } from '../../../src/messages/vi/batch';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { openForVerb } from '../open-for-verb';
import type { Options } from '../options';
import { PlainError } from '../plain-error';
import { fixChoices, plain } from '../run-command';
import { openFile, runFile } from '../run-file';
import type { UnitResult } from './unit-result';

export type UnitOptions = Pick<Options, 'sheet' | 'asOf' | 'planYear' | 'out'>;

/** Reads the figures of one workbook. Never throws: what goes wrong is told of the file, and the others go on. */
export async function readUnit(file: string, options: UnitOptions): Promise<UnitResult> {
  try {
    return figures(file, await reportOf(file, options));
  } catch (error) {
    if (error instanceof PlainError) return { kind: 'refused', file, problem: error.message };
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return { kind: 'refused', file, problem: batchVi.unforeseen(basename(file)) };
  }
}

/** With a folder to write to the button is pressed and the result saved there; else the sheet is only read. */
async function reportOf(file: string, { out, ...options }: UnitOptions): Promise<SheetReport> {
  if (out === undefined) return readFirstAppendix(file, options);
  const outFile = join(out, `${basename(file).replace(/\.xls[xm]$/i, '')}-tien-do.xlsx`);
  await mkdir(dirname(outFile), { recursive: true });
  return (await runFile(file, { ...options, json: true, out: outFile })).report;
}

/** The sheet that the file opens on; where that holds no appendix and one other sheet alone does, that one. */
async function readFirstAppendix(file: string, { sheet, ...choices }: UnitOptions): Promise<SheetReport> {
  const { workbook } = await openFile(file, sheet);
  fixChoices(workbook, choices);
  const opened = await readSheet(workbook);
  if (opened.kind === 'done') return opened.value;
  if (sheet !== undefined || opened.failure.kind !== 'notAnAppendix') throw plain(opened.failure);
  const others = workbook.sheets.filter(
    ({ id, kind, visibility }) =>
      id !== workbook.activeSheetId && kind === 'worksheet' && visibility === 'visible',
  );
  const found: SheetReport[] = [];
  for (const { id } of others) {
    workbook.activeSheetId = id;
    const outcome = await readSheet(workbook);
    if (outcome.kind === 'done') found.push(outcome.value);
  }
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) throw plain(opened.failure);
  return only;
}

async function readSheet(workbook: HostWorkbook): Promise<Outcome<SheetReport>> {
  const excel = await openForVerb(workbook);
  const uninstall = excel.installGlobals();
  try {
    return await readActiveSheet();
  } finally {
    uninstall();
    excel.dispose();
  }
}

function figures(file: string, report: SheetReport): UnitResult {
  const { reviews } = report;
  const findings = reviews.flatMap(allFindings);
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const sum = (of: 'done' | 'total' | 'overdue'): number =>
    reviews.reduce((all, { completion }) => all + completion[of], 0);
  const body = reviews.map(({ appendix }) => issuingBody(appendix.title)).find((name) => name !== undefined);
  return {
    kind: 'read',
    file,
    sheet: report.sheetName,
    unit: body ?? basename(file).replace(/\.xls[xm]$/i, ''),
    done: sum('done'),
    total: sum('total'),
    overdue: sum('overdue'),
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

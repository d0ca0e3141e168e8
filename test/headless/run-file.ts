import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { tidy } from '../../src/domain/text/tidy';
import { type LoadedXlsx, loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { headlessVi } from '../../src/messages/vi/headless';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { XlsxError } from '../../src/xlsx/package/xlsx-error';
import type { Options } from './options';
import { PlainError } from './plain-error';
import { type CommandRun, plain, runCommand } from './run-command';

export interface FileRun extends CommandRun {
  readonly outFile: string;
}

/** Recomputes one sheet of a file and writes the result to another. Throws a PlainError, and then writes nothing. */
export async function runFile(file: string, options: Omit<Options, 'files'>): Promise<FileRun> {
  const outFile = options.out ?? besideInput(file);
  if (resolve(outFile) === resolve(file)) throw new PlainError(headlessVi.options.outIsInput);
  const loaded = await load(file);
  const { workbook } = loaded;
  const { activeSheetId } = workbook;
  chooseSheet(workbook, options.sheet);
  const run = await runCommand(workbook, options);
  workbook.activeSheetId = activeSheetId;
  const bytes = saveWorkbook(loaded);
  await writeFile(outFile, bytes).catch(() => {
    throw new PlainError(headlessVi.file.cannotWrite(outFile));
  });
  return { ...run, outFile };
}

/** Opens a file on one of its sheets, the one that it was saved on by default. Throws a PlainError where it cannot. */
export async function openFile(file: string, sheet: string | undefined): Promise<LoadedXlsx> {
  const loaded = await load(file);
  chooseSheet(loaded.workbook, sheet);
  return loaded;
}

/** "Phụ lục.xlsx" gives "Phụ lục-tien-do.xlsx". */
function besideInput(file: string): string {
  return `${file.replace(/\.xls[xm]$/i, '')}-tien-do.xlsx`;
}

async function load(file: string): Promise<LoadedXlsx> {
  const bytes = await readFile(file).catch(() => {
    throw new PlainError(headlessVi.file.missing(file));
  });
  try {
    return loadWorkbook(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw new PlainError(headlessVi.file[error.kind](basename(file)));
    throw error;
  }
}

function chooseSheet(workbook: HostWorkbook, name: string | undefined): void {
  const sheet =
    name === undefined
      ? workbook.sheets.find(({ id }) => id === workbook.activeSheetId)
      : (workbook.sheets.find((each) => each.name === name) ??
        workbook.sheets.find((each) => tidy(each.name).toLowerCase() === tidy(name).toLowerCase()));
  if (sheet === undefined) {
    throw new PlainError(
      headlessVi.sheet.unknown(
        name ?? '',
        workbook.sheets.map((each) => each.name),
      ),
    );
  }
  if (sheet.visibility === 'veryHidden') throw new PlainError(headlessVi.sheet.veryHidden(sheet.name));
  if (sheet.visibility === 'hidden') throw new PlainError(headlessVi.sheet.hidden(sheet.name));
  if (sheet.kind === 'chart') throw plain({ kind: 'chartSheet' });
  workbook.activeSheetId = sheet.id;
}

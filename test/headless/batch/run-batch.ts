import { stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import { batchVi } from '../../../src/messages/vi/batch';
import { headlessVi } from '../../../src/messages/vi/headless';
import { today } from '../../../src/today';
import { writeNewWorkbook } from '../../../src/xlsx/writing/write-new-workbook';
import { closeSpareWindows } from '../../excel-host/node/excel-in-node';
import { ensureBuilt } from '../../support/ensure-built';
import type { Options } from '../options';
import { PlainError } from '../plain-error';
import { inOrder } from './order-units';
import { readInWorkers } from './read-in-workers';
import { readUnit, type UnitOptions } from './read-unit';
import type { UnitResult } from './unit-result';
import { unitsTable } from './units-table';
import { workbookFiles } from './workbook-files';

/** "recompute" over many workbooks in one process: a table of units. No file stops the others. */
export async function runBatch(options: Options): Promise<string> {
  const { summary, out, sort = 'file', jobs = 1, json } = options;
  const all = await workbookFiles(options.files);
  const files = all.filter(
    (file) => summary === undefined || !isSame(file, summary) || isNamed(options, file),
  );
  if (summary !== undefined && files.some((file) => isSame(file, summary)))
    throw new PlainError(batchVi.summaryIsInput);
  if (out !== undefined && (await stat(out).catch(() => undefined))?.isFile() === true)
    throw new PlainError(batchVi.outNotFolder(out));
  if (out !== undefined) await ensureBuilt('add-in');
  const results = inOrder(await readAll(files, options, jobs), sort);
  if (summary !== undefined) {
    const asOf = (options.asOf === undefined ? undefined : parseIsoDate(options.asOf)) ?? today();
    await writeFile(summary, writeNewWorkbook(unitsTable(results, asOf))).catch(() => {
      throw new PlainError(headlessVi.file.cannotWrite(summary));
    });
  }
  return json ? JSON.stringify({ files: results.map(asJson) }, undefined, 2) : asText(results, summary);
}

function isSame(one: string, other: string): boolean {
  return resolve(one) === resolve(other);
}

/** Given by its own name, not found in a folder: there an earlier table is no unit. */
function isNamed({ files }: Options, file: string): boolean {
  return files.includes(file);
}

async function readAll(files: readonly string[], options: UnitOptions, jobs: number): Promise<UnitResult[]> {
  const results: UnitResult[] = [];
  let count = 0;
  const tell = (index: number, result: UnitResult): void => {
    count += 1;
    results[index] = result;
    process.stderr.write(
      `${batchVi.progress(count, files.length, basename(result.file), inWords(result))}\n`,
    );
  };
  if (jobs > 1 && files.length > 1) {
    await readInWorkers(files, options, Math.min(jobs, files.length), tell);
    return results;
  }
  for (const [index, file] of files.entries()) tell(index, await readUnit(file, options));
  closeSpareWindows();
  return results;
}

function inWords(result: UnitResult): string {
  return result.kind === 'read' ? batchVi.figures(result.done, result.total, result.overdue) : result.problem;
}

function asJson(result: UnitResult) {
  return result.kind === 'read'
    ? {
        file: result.file,
        unit: result.unit,
        done: result.done,
        total: result.total,
        overdue: result.overdue,
      }
    : { file: result.file, error: result.problem };
}

function asText(results: readonly UnitResult[], summary: string | undefined): string {
  const refused = results.filter(({ kind }) => kind === 'refused').length;
  return [
    ...results.map(
      (result) => `${result.kind === 'read' ? result.unit : basename(result.file)}: ${inWords(result)}`,
    ),
    batchVi.ended(results.length - refused, refused),
    ...(summary === undefined ? [] : [batchVi.saved(summary)]),
  ].join('\n');
}

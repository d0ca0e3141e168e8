import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatAddress } from '../../../src/domain/a1-notation';
import type { ReturnEntry, ReturnMerge } from '../../../src/domain/returns/return-merge';
import { applyReturns, previewReturns } from '../../../src/excel/actions/reports/merge-returns';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import { headlessVi } from '../../../src/messages/vi/headless';
import { mergeCommandVi } from '../../../src/messages/vi/merge-command';
import { openForVerb } from '../open-for-verb';
import { PlainError } from '../plain-error';
import { plain } from '../run-command';
import { openFile } from '../run-file';
import { readChoices, readMergeOptions } from './merge-options';
import { readReturnFiles, type ReadReturns } from './read-return-files';

/** The verb "merge": brings the returns of units into a copy of the appendix. */
export async function merge(args: readonly string[]): Promise<string> {
  const { base, returns, sheet, choices: choiceFile, out, json } = readMergeOptions(args);
  const outFile = out ?? `${base.replace(/\.xls[xm]$/i, '')}-tien-do.xlsx`;
  if ([base, ...returns].some((file) => resolve(file) === resolve(outFile)))
    throw new PlainError(headlessVi.options.outIsInput);
  const choices = await readChoices(choiceFile);
  const loaded = await openFile(base, sheet);
  const { workbook } = loaded;
  const shown = workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name ?? '';
  const read = await readReturnFiles(returns, shown);
  const excel = await openForVerb(workbook);
  const uninstall = excel.installGlobals();
  try {
    const seen = await previewReturns(read.files, choices);
    if (seen.kind === 'failed') throw plain(seen.failure);
    const { merge: merged, sheetId, heldBack, sheetName } = seen.value;
    if (heldBack) throw new PlainError(mergeCommandVi.heldBack(sheetName));
    const applied = await applyReturns(sheetId, read.files, choices, merged.fills);
    if (applied.kind === 'failed') throw plain(applied.failure);
    await writeFile(outFile, saveWorkbook(loaded)).catch(() => {
      throw new PlainError(headlessVi.file.cannotWrite(outFile));
    });
    return json ? JSON.stringify(answer(merged, read), undefined, 2) : inWords(merged, read, outFile);
  } finally {
    uninstall();
    excel.dispose();
  }
}

function answer(merged: ReturnMerge, { refused }: ReadReturns) {
  const { fills, conflicts, unmatched, unplaced, doubted, notReturned } = merged;
  return {
    filled: fills.map(({ cell, entry, shown, file }) => ({
      address: formatAddress(cell),
      value: valueOf(entry, shown),
      file,
    })),
    conflicts: conflicts.map(({ cell, base, returns }) => ({
      address: formatAddress(cell),
      base,
      returns: returns.map(({ file, shown }) => ({ file, value: shown })),
    })),
    unmatched: open(unmatched).map(({ file, row, text, candidates }) => ({
      file,
      row,
      text,
      ...(candidates.length === 0 ? {} : { candidates: candidates.map((candidate) => candidate.row) }),
    })),
    notReturned,
    unplaced: unplaced.map(({ file, row, baseRow, role, shown, reason }) => ({
      file,
      row,
      baseRow,
      role,
      value: shown,
      reason,
    })),
    doubted: doubted.map(({ file, reason }) => ({ file, reason: reason.kind })),
    refused,
  };
}

/** Rows that are added are told by what is filled. */
function open(unmatched: ReturnMerge['unmatched']): ReturnMerge['unmatched'] {
  return unmatched.filter(({ isAdded }) => isAdded !== true);
}

function valueOf(entry: ReturnEntry, shown: string): string | number | boolean {
  return entry.kind === 'number' || entry.kind === 'boolean' ? entry.value : shown;
}

function inWords(merged: ReturnMerge, { refused }: ReadReturns, outFile: string): string {
  const { fills, conflicts, unmatched, notReturned } = merged;
  return [
    mergeCommandVi.filled(fills.length),
    ...(conflicts.length === 0 ? [] : [mergeCommandVi.conflicts(conflicts.length)]),
    ...(open(unmatched).length === 0 ? [] : [mergeCommandVi.unmatched(open(unmatched).length)]),
    ...refused.map(({ error }) => error),
    ...(notReturned.length === 0 ? [] : [mergeCommandVi.notReturned(notReturned)]),
    mergeCommandVi.saved(outFile),
  ].join('\n');
}

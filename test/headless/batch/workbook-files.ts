import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { batchVi } from '../../../src/messages/vi/batch';
import { PlainError } from '../plain-error';

/** Old workbooks are among them: what cannot be read is told, not passed over. */
const WORKBOOK = /\.xls[xm]?$/i;
/** What Excel keeps beside an open workbook, what a Mac keeps beside every file, and what a run of ours has made. */
const NOT_A_UNIT = /^~\$|^\.|-tien-do\.xlsx$/i;

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** The workbooks that are meant: each file as it is named, and those in each folder and below it, by name. */
export async function workbookFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.push(path);
      continue;
    }
    const found = await readdir(path, { recursive: true, withFileTypes: true });
    const inside = found
      .filter(
        (entry) => entry.isFile() && WORKBOOK.test(entry.name) && !NOT_A_UNIT.test(basename(entry.name)),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(new Intl.Collator('vi', { numeric: true }).compare);
    if (inside.length === 0) throw new PlainError(batchVi.noWorkbooks(path));
    files.push(...inside);
  }
  return files;
}

import { loadOnce } from '../load-once';
import type { PickedReturn } from '../state/returns-job-state';
import { loadWriting } from './load-excel';

/** The reader of workbooks is a piece of its own: who picks no file does not wait for it. */
const loadReader = loadOnce(() => import('./workbook-reader'));

/** Reads the files that the user has picked, one after the other. What cannot be read is told and stops no other. */
export async function readPicked(
  files: readonly File[],
  sheetName: string,
): Promise<readonly PickedReturn[]> {
  const [{ readPickedWorkbook, XlsxError }, { readReturn }] = await Promise.all([
    loadReader(),
    loadWriting(),
  ]);
  const picked: PickedReturn[] = [];
  for (const file of files) {
    // A Mac takes letters and their marks apart.
    const name = file.name.normalize('NFC');
    try {
      const read = readReturn(name, await readPickedWorkbook(file), sheetName);
      picked.push(
        read.kind === 'read'
          ? { kind: 'read', name, savedOn: new Date(file.lastModified), file: read.file }
          : { kind: 'refused', name, problem: 'noAppendix' },
      );
    } catch (error) {
      picked.push({
        kind: 'refused',
        name,
        problem: error instanceof XlsxError ? error.kind : 'missing',
      });
    }
  }
  return picked;
}

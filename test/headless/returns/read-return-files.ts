import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readReturn } from '../../../src/domain/returns/read-return';
import type { ReturnFile } from '../../../src/domain/returns/return-file';
import { messagesVi } from '../../../src/messages/vi';
import { headlessVi } from '../../../src/messages/vi/headless';
import { XlsxError } from '../../../src/xlsx/package/xlsx-error';
import { readForeignWorkbook } from '../../../src/xlsx/reading/read-foreign-workbook';

export interface ReadReturns {
  readonly files: readonly ReturnFile[];
  readonly refused: readonly { readonly file: string; readonly error: string }[];
}

/** Reads what units sent back; a file that cannot be read is told and stops no other. */
export async function readReturnFiles(paths: readonly string[], baseSheet: string): Promise<ReadReturns> {
  const files: ReturnFile[] = [];
  const refused: { file: string; error: string }[] = [];
  const names = paths.map((path) => basename(path).normalize('NFC'));
  for (const [index, path] of paths.entries()) {
    const own = names[index] ?? path;
    // Units of one folder each may all call their file the same.
    const file = names.indexOf(own) === names.lastIndexOf(own) ? own : path;
    try {
      const read = readReturn(file, readForeignWorkbook(await readFile(path)).sheets, baseSheet);
      if (read.kind === 'read') files.push(read.file);
      else {
        const { sheetName, refusal } = read;
        refused.push({
          file,
          error: messagesVi.failures.notAnAppendix({ kind: 'notAnAppendix', sheetName, refusal }),
        });
      }
    } catch (error) {
      const says = error instanceof XlsxError ? headlessVi.file[error.kind] : headlessVi.file.missing;
      refused.push({ file, error: says(file) });
    }
  }
  return { files, refused };
}

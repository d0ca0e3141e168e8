// What makes the files that go to a lead, as one piece that is loaded when they are asked for.
import { zipSync } from 'fflate';
import type { Slip } from '../../domain/returns/slip';
import { slipVi } from '../../messages/vi/slip';
import type { TextDocument } from '../../word/text-document';
import { toDocx } from '../../word/to-docx';
import { slipWorkbook } from '../../xlsx/writing/slip-workbook';
import { writeNewWorkbook } from '../../xlsx/writing/write-new-workbook';

export function slipFile(slip: Slip): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writeNewWorkbook(slipWorkbook(slip, slipVi)));
}

export { toDocx as letterFile } from '../../word/to-docx';

export interface LeadPapers {
  readonly slip: Slip;
  readonly slipName: string;
  readonly letter: TextDocument;
  readonly letterName: string;
}

/** The slips and letters of all leads as one file: a page may hand over one at a time only. */
export async function slipArchive(papers: readonly LeadPapers[]): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = {};
  for (const { slip, slipName, letter, letterName } of papers) {
    files[slipName] = slipFile(slip);
    files[letterName] = await toDocx(letter);
  }
  // Both kinds of file are packed already.
  return new Uint8Array(zipSync(files, { level: 0 }));
}

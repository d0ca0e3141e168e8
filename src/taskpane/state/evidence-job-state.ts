import type { EvidenceReport } from '../../excel/actions/check-evidence';

/** What the job "Minh chứng" remembers. */
export interface EvidenceJobState {
  /** What was found, on the sheet that it names. */
  readonly report?: EvidenceReport;
  /** How many files were picked, and how large they are together; nothing else of them is known. */
  readonly picked?: { readonly files: number; readonly bytes: number };
}

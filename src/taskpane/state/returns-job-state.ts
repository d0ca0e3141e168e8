import type { ReturnChoices, ReturnFile } from '../../domain/returns/return-file';
import type { ReturnsPreview } from '../../excel/actions/reports/merge-returns';

/** Why a file that was picked is not read. */
export type PickedFileProblem =
  | 'notXlsx'
  | 'encrypted'
  | 'legacyXls'
  | 'damaged'
  | 'tooLarge'
  | 'noAppendix'
  /** Not to be had from the disk any more. */
  | 'missing';

export type PickedReturn =
  | { readonly kind: 'read'; readonly name: string; readonly savedOn: Date; readonly file: ReturnFile }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: PickedFileProblem };

/** What the job "Gộp bản gửi về" remembers: the files, what would come in, and what the user has chosen. */
export interface ReturnsJobState {
  readonly picked?: readonly PickedReturn[];
  /** Made with the rows and files that were chosen, before the conflicts are settled. */
  readonly preview?: ReturnsPreview;
  readonly choices?: ReturnChoices;
}

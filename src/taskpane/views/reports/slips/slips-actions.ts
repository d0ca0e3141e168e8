import { type Slip, slipFor } from '../../../../domain/returns/slip';
import type { AppendixReview } from '../../../../domain/review/appendix-review';
import type { SlipsRead } from '../../../../excel/actions/reports/read-slips';
import type { Outcome } from '../../../../excel/office/outcome';
import { slipsJobWords } from '../../../../messages/slips-job-words';
import { slipLetterVi } from '../../../../messages/vi/slip-letter';
import { fileName, fileNames } from '../../../../word/file-name';
import { slipLetter } from '../../../../word/slip-letter';
import type { TextDocument } from '../../../../word/text-document';
import { loadOnce } from '../../../load-once';
import type { LeadPapers } from '../../../page/slip-files';
import type { SlipsJobState } from '../../../state/job-states';
import type { Saved } from '../../../state/saved';
import type { AppendixViewContext } from '../../parts/view-context';

const loadFiles = loadOnce(() => import('../../../page/slip-files'));
const loadSlips = loadOnce(() => import('../../../../excel/actions/reports/read-slips'));

export function changeSlipsJob({ state, actions }: AppendixViewContext, change: SlipsJobState): void {
  actions.changeJob({ slips: { ...state.jobs.slips, ...change } });
}

/** The letter to a lead as the sheet was last read. */
export function letterTo(lead: string, context: AppendixViewContext): TextDocument {
  const { report } = context;
  return letterFrom(report.reviews, lead, context);
}

function letterFrom(
  reviews: readonly AppendixReview[],
  lead: string,
  { state, today }: AppendixViewContext,
): TextDocument {
  const { kind = 'urge', replyBy } = state.jobs.slips ?? {};
  return slipLetter(reviews, { lead, kind, office: state.settings.office ?? {}, today: today(), replyBy });
}

export function downloadSlip(lead: string, context: AppendixViewContext): void {
  download(fileName(['Phiếu', lead], 'xlsx'), context, async ({ slips }) => {
    const slip = slipFor(slips, lead);
    return slip === undefined ? undefined : (await loadFiles()).slipFile(slip);
  });
}

export function downloadLetter(lead: string, context: AppendixViewContext): void {
  const { kind = 'urge' } = context.state.jobs.slips ?? {};
  download(fileName([slipLetterVi.title[kind](lead)], 'docx'), context, async ({ slips, reviews }) =>
    slipFor(slips, lead) === undefined
      ? undefined
      : (await loadFiles()).letterFile(letterFrom(reviews, lead, context)),
  );
}

export function downloadAll(context: AppendixViewContext): void {
  download(fileName(['Phiếu', context.report.sheetName], 'zip'), context, async ({ slips, reviews }) =>
    slips.length === 0 ? undefined : (await loadFiles()).slipArchive(papersFrom(slips, reviews, context)),
  );
}

function papersFrom(
  slips: readonly Slip[],
  reviews: readonly AppendixReview[],
  context: AppendixViewContext,
): readonly LeadPapers[] {
  const { kind = 'urge' } = context.state.jobs.slips ?? {};
  const slipNames = fileNames(
    slips.map(({ lead }) => ['Phiếu', lead]),
    'xlsx',
  );
  const letterNames = fileNames(
    slips.map(({ lead }) => [slipLetterVi.title[kind](lead)]),
    'docx',
  );
  return slips.map((slip, index) => ({
    slip,
    slipName: slipNames[index] ?? '',
    letter: letterFrom(reviews, slip.lead, context),
    letterName: letterNames[index] ?? '',
  }));
}

type Made = Saved | 'notMade' | 'gone';

/** The sheet is read anew: a file that goes out says what stands there now. What came of it is told, most of all where nothing came. */
function download(
  name: string,
  { report, messages, actions }: AppendixViewContext,
  make: (read: SlipsRead) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): void {
  const words = slipsJobWords(messages.language);
  actions.doJob({
    task: async (): Promise<Outcome<Made>> => {
      const { readSlips } = await loadSlips();
      const read = await readSlips(report.sheetId);
      if (read.kind === 'failed') return read;
      try {
        const bytes = await make(read.value);
        return { kind: 'done', value: bytes === undefined ? 'gone' : actions.saveFile(name, bytes) };
      } catch {
        return { kind: 'done', value: 'notMade' };
      }
    },
    tell: (made) =>
      made === 'downloaded'
        ? { words: words.downloaded(name) }
        : { words: words[made], isWarning: true as const },
  });
}

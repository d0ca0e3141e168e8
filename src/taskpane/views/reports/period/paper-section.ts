import { html, nothing, type TemplateResult } from 'lit-html';
import { proofread } from '../../../../domain/proofreading/proofread';
import {
  explanationOf,
  type Explanations,
  explanationsByText,
} from '../../../../domain/reports/explanations/explanations-of';
import { sendByDay } from '../../../../domain/reports/periods-just-ended';
import type { PeriodReport } from '../../../../domain/reports/report-on';
import type { AppendixReview } from '../../../../domain/review/appendix-review';
import type { Outcome } from '../../../../excel/office/outcome';
import type { OfficeSettings } from '../../../../excel/stored/settings-schema';
import { periodJobWords } from '../../../../messages/period-job-words';
import { reportVi } from '../../../../messages/vi/report';
import { fileName } from '../../../../word/file-name';
import { openPlaces } from '../../../../word/open-places';
import { paperTexts } from '../../../../word/paper-texts';
import { periodDocument } from '../../../../word/period-document';
import type { DocumentCopy, DocumentForm } from '../../../../word/period-paper';
import type { TextDocument } from '../../../../word/text-document';
import { documentToPlainText } from '../../../../word/to-plain-text';
import { documentToRichText } from '../../../../word/to-rich-text';
import { isBusy } from '../../../state/is-busy';
import { icon } from '../../parts/icon';
import type { AppendixViewContext } from '../../parts/view-context';
import { changePeriodJob } from './change-period-job';
import { choiceField } from './choice-field';
import { proofSection } from './proof-section';
import { sheetsRequest } from './sheets-request';

const FORMS: readonly DocumentForm[] = ['full', 'short'];
const NO_EXPLANATIONS: Explanations = new Map();
const COPIES: readonly DocumentCopy[] = ['draft', 'issued'];

/** The Word report: of which kind, what only the office can write in it, and the ways to hand it over. */
export function paperSection(
  made: PeriodReport,
  reviews: readonly AppendixReview[],
  context: AppendixViewContext,
): TemplateResult {
  const { state, messages, actions } = context;
  const { words } = periodJobWords(messages.language);
  const { form = 'full', copy = 'draft' } = state.jobs.period ?? {};
  const { explanations = NO_EXPLANATIONS } = state.jobs.period ?? {};
  const documentWith = (typed: Explanations): TextDocument =>
    documentOf(made, reviews, { form, copy, typed }, state.settings.office);
  const document = documentWith(explanations);
  const open = openPlaces(document);
  const findings = proofread(reviews, {
    ...paperTexts(document),
    isIssued: copy === 'issued',
    end: made.days.end,
  });
  const waits = isBusy(state);
  const name = fileName(
    ['Báo cáo', reportVi.periodName(made.request.period.name), words.copies[copy].split(',')[0] ?? ''],
    'docx',
  );
  return html`
    <section class="settings" id="report-paper">
      <h4>${words.paper}</h4>
      ${choiceField(
        { id: 'report-form', label: words.form, values: FORMS, names: words.forms, chosen: form },
        (chosen) => changePeriodJob(context, { form: chosen }),
      )}
      ${choiceField(
        { id: 'report-copy', label: words.copy, values: COPIES, names: words.copies, chosen: copy },
        (chosen) => changePeriodJob(context, { copy: chosen }),
      )}
      ${
        open.length === 0
          ? nothing
          : html`<div class="open-places">
              <p class="hint">${words.open(open.length)}</p>
              <ul>
                ${open.map((place) => html`<li>${place}</li>`)}
              </ul>
              <p class="quiet">${words.openHelp}</p>
            </div>`
      }
      ${proofSection(findings, context)}
      <div class="ways">
        <button
          type="button"
          class="button primary"
          id="download-report"
          aria-disabled=${waits ? 'true' : nothing}
          @click=${() => (waits ? undefined : download(documentWith, name, made, context))}
        >
          ${words.download}
        </button>
        <button
          type="button"
          class="button"
          id="copy-report"
          @click=${() => actions.copy(documentToPlainText(document), documentToRichText(document))}
        >
          ${icon('copy')}${words.copyPaper}
        </button>
      </div>
    </section>
  `;
}

function documentOf(
  made: PeriodReport,
  reviews: readonly AppendixReview[],
  {
    form,
    copy,
    typed,
  }: { readonly form: DocumentForm; readonly copy: DocumentCopy; readonly typed: Explanations },
  office: OfficeSettings = {},
): TextDocument {
  return periodDocument(made, reviews, {
    form,
    copy,
    office,
    sendBy: sendByDay(made.request.period, office.sendByDays),
    explanationOf: (item) => explanationOf(typed, item),
  });
}

/**
 * The file is made with the explanations as they stand now, by a piece that is loaded for it. What came of it is told,
 * most of all where nothing came.
 */
function download(
  documentWith: (typed: Explanations) => TextDocument,
  name: string,
  made: PeriodReport,
  context: AppendixViewContext,
): void {
  const { messages, actions } = context;
  const { words } = periodJobWords(messages.language);
  actions.doJob({
    task: async () => {
      const read = await readTyped(made, context);
      if (read.kind === 'failed') return read;
      changePeriodJob(context, { explanations: read.value });
      const bytes = await docxOf(documentWith(read.value));
      return {
        kind: 'done',
        value: bytes === undefined ? ('notMade' as const) : actions.saveFile(name, bytes),
      };
    },
    tell: (saved) => ({
      words: saved === 'downloaded' ? words.downloaded(name) : words[saved],
      ...(saved === 'downloaded' ? {} : { isWarning: true as const }),
    }),
  });
}

async function readTyped(made: PeriodReport, context: AppendixViewContext): Promise<Outcome<Explanations>> {
  const { readExplanations } = await import('../../../../excel/actions/reports/read-explanations');
  const read = await readExplanations(sheetsRequest(made, context));
  return read.kind === 'failed' ? read : { kind: 'done', value: explanationsByText(read.value) };
}

async function docxOf(document: TextDocument): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const { toDocx } = await import('../../../../word/to-docx');
    return await toDocx(document);
  } catch {
    return undefined;
  }
}

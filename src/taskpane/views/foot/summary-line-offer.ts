import { html, nothing, type TemplateResult } from 'lit-html';
import { focusById } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';
import { foldedQuestion } from './folded-question';

/** Asks once whether a ratio without a place of its own may have a line under the table. */
export function summaryLineOffer({
  report,
  state,
  messages,
  actions,
}: AppendixViewContext): TemplateResult | typeof nothing {
  const answered = state.settings.sheets[report.sheetId]?.summaryLine !== undefined;
  if (report.summaryLineOffered !== true || answered) return nothing;
  const { pane } = messages;
  const answer = (wanted: boolean) => (): void => {
    focusById('recompute');
    actions.addSummaryLine(wanted);
  };
  return foldedQuestion(
    'summary-line',
    'info',
    pane.run.summaryLineTitle,
    html`
      <p>${pane.run.summaryLineWhy}</p>
      <div class="ways">
        <button type="button" class="button" id="summary-line-add" @click=${answer(true)}>
          ${pane.run.summaryLineAdd}
        </button>
        <button type="button" class="button subtle" id="summary-line-no" @click=${answer(false)}>
          ${pane.run.summaryLineNo}
        </button>
      </div>
    `,
  );
}

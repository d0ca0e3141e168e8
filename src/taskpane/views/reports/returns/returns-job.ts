import { html, nothing, type TemplateResult } from 'lit-html';
import { returnsJobWords } from '../../../../messages/returns-job-words';
import type { AppendixViewContext } from '../../parts/view-context';
import type { ReportJob } from '../report-job';
import { conflictList } from './conflict-list';
import { fileList } from './file-list';
import { fillList, notReturnedList, unplacedList } from './returned-lists';
import { apply, pickFiles, settledMerge } from './returns-actions';
import { unmatchedList } from './unmatched-list';

/** What units send back, brought into the appendix: chosen, looked at, settled, written. */
export const returnsJob: ReportJob = {
  kind: 'ofAppendix',
  name: 'returns',
  title: (language) => returnsJobWords(language).title,
  view: returnsView,
};

function returnsView(context: AppendixViewContext): TemplateResult {
  const { state, messages, report } = context;
  const words = returnsJobWords(messages.language);
  const { returns = {} } = state.jobs;
  const merge = settledMerge(returns);
  // Another sheet is shown by now: what was found is not about it.
  const isHere = returns.preview?.sheetId === report.sheetId;
  return html`
    ${filePicker(isHere, context)}
    ${merge === undefined || !isHere ? nothing : found(context, merge, returns.preview.heldBack)}
  `;

  function found(
    shown: AppendixViewContext,
    all: NonNullable<typeof merge>,
    heldBack: boolean,
  ): TemplateResult {
    const isNothing = all.fills.length + all.conflicts.length + all.unmatched.length === 0;
    return html`
      ${fileList(returns.picked ?? [], all.doubted, shown)}
      ${heldBack ? html`<p class="hint" role="note">${words.heldBack}</p>` : nothing}
      ${isNothing ? html`<p class="calm">${words.nothingNew}</p>` : nothing} ${fillList(all.fills, words)}
      ${conflictList(returns, shown)} ${unmatchedList(all.unmatched, shown)}
      ${unplacedList(all.unplaced, words)} ${notReturnedList(all.notReturned, words)}
      ${
        all.fills.length === 0 || heldBack
          ? nothing
          : html`
              <button type="button" class="button primary" id="apply-returns" @click=${() => apply(shown)}>
                ${words.apply(all.fills.length)}
              </button>
            `
      }
    `;
  }
}

/** A field for files is hard to dress: its label is the button. */
function filePicker(isAgain: boolean, context: AppendixViewContext): TemplateResult {
  const words = returnsJobWords(context.messages.language);
  const picked = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const files = [...(field.files ?? [])];
    // The same files may be chosen once more, after they have been mended.
    field.value = '';
    pickFiles(context, files);
  };
  return html`
    <div class="setting">
      <label class="setting-label" for="pick-returns">${isAgain ? words.pickAgain : words.pick}</label>
      <input type="file" id="pick-returns" multiple accept=".xlsx,.xlsm" @change=${picked} />
      <p class="quiet">${words.pickHint}</p>
    </div>
  `;
}

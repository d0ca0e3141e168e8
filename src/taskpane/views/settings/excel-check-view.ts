import { html, nothing, type TemplateResult } from 'lit-html';
import { excelCheckWords } from '../../../messages/excel-check-words';
import { isBusy } from '../../state/is-busy';
import type { ViewContext } from '../parts/view-context';
import { excelCheckRecord } from './excel-check-record';

/** Says what the check does before it is begun, and what came of it. */
export function excelCheckView(context: ViewContext): TemplateResult {
  const { state, messages, actions } = context;
  const words = excelCheckWords(messages.language);
  const { activity, excelRecord } = state;
  const isChecking = activity === 'checkingExcel';
  const waits = isBusy(state);
  const start = excelRecord === undefined ? words.start : words.again;
  return html`
    <div class="settings">
      <p>${words.meaning}</p>
      <p>${words.undoWarning}</p>
      <p class="quiet">${words.purpose}</p>
      <div>
        <button
          type="button"
          class="button"
          id="check-excel"
          aria-disabled=${waits ? 'true' : nothing}
          @click=${() => (waits ? undefined : actions.checkExcel())}
        >
          ${isChecking ? words.checking : start}
        </button>
      </div>
      ${waits && !isChecking ? html`<p class="quiet" id="check-busy">${words.busy}</p>` : nothing}
      ${excelRecord === undefined ? nothing : excelCheckRecord(excelRecord, context)}
    </div>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { explanationsByText } from '../../../../domain/reports/explanations/explanations-of';
import type { PeriodReport } from '../../../../domain/reports/report-on';
import { periodJobWords } from '../../../../messages/period-job-words';
import { isBusy } from '../../../state/is-busy';
import type { AppendixViewContext } from '../../parts/view-context';
import { changePeriodJob } from './change-period-job';
import { sheetsRequest } from './sheets-request';

/** The report as sheets of the workbook, among them the list in which the office explains what is overdue. */
export function sheetsSection(made: PeriodReport, context: AppendixViewContext): TemplateResult {
  const { state, messages } = context;
  const { words } = periodJobWords(messages.language);
  const waits = isBusy(state);
  return html`
    <section id="report-sheets">
      <h4>${words.sheets}</h4>
      <p class="quiet">${words.sheetsHelp}</p>
      <div class="ways">
        <button
          type="button"
          class="button"
          id="write-report-sheets"
          aria-disabled=${waits ? 'true' : nothing}
          @click=${() => (waits ? undefined : writeSheets(made, context))}
        >
          ${words.writeSheets}
        </button>
        <button
          type="button"
          class="button"
          id="close-period"
          aria-disabled=${waits ? 'true' : nothing}
          @click=${() => (waits ? undefined : close(made, context))}
        >
          ${words.closePeriod}
        </button>
      </div>
      <p class="quiet">${words.closeHelp}</p>
    </section>
  `;
}

function writeSheets(made: PeriodReport, context: AppendixViewContext): void {
  const { messages, actions } = context;
  const { words } = periodJobWords(messages.language);
  actions.doJob({
    task: async () => {
      const { writeReportSheets } = await import('../../../../excel/actions/reports/write-report-sheets');
      return writeReportSheets(sheetsRequest(made, context));
    },
    tell: ({ sheets, explained }) => {
      changePeriodJob(context, { explanations: explanationsByText(explained) });
      const isNew = sheets.some((sheet) => sheet.isNew);
      return {
        words: words.sheetsWritten(sheets.map(({ name }) => name)),
        ...(isNew ? { undoable: 'earlier' as const } : {}),
      };
    },
    thenReads: true,
  });
}

function close(made: PeriodReport, context: AppendixViewContext): void {
  const { messages, actions } = context;
  const { words } = periodJobWords(messages.language);
  actions.doJob({
    task: async () => {
      const { closePeriod } = await import('../../../../excel/actions/reports/close-period');
      return closePeriod(sheetsRequest(made, context));
    },
    tell: ({ closedSheet, explained }) => {
      changePeriodJob(context, { explanations: explanationsByText(explained) });
      return { words: words.periodKept(closedSheet) };
    },
    thenReads: true,
  });
}

import { html, nothing, type TemplateResult } from 'lit-html';
import type { PeriodReport } from '../../../../domain/reports/report-on';
import { periodJobWords } from '../../../../messages/period-job-words';
import { periodDocumentVi } from '../../../../messages/vi/period-document';
import { countsTable, leadRows, sectionRows } from '../../../../word/counts-table';
import type { Table } from '../../../../word/text-document';
import { toPlainText } from '../../../../word/to-plain-text';
import { toRichText } from '../../../../word/to-rich-text';
import { icon } from '../../parts/icon';
import type { ViewContext } from '../../parts/view-context';

/** The figures as tables that paste into Word with their lines and letters. A lead may share items: no sum. */
export function tableButtons(made: PeriodReport, { messages, actions }: ViewContext): TemplateResult {
  const { words } = periodJobWords(messages.language);
  const { section } = periodDocumentVi.sectionColumns;
  const button = (id: string, label: string, table: Table | undefined) =>
    table === undefined
      ? nothing
      : html`<button
          type="button"
          class="link"
          id=${id}
          @click=${() => actions.copy(toPlainText([table]), toRichText([table]))}
        >
          ${icon('copy')}${label}
        </button>`;
  return html`
    <div class="ways">
      ${button('copy-section-table', words.copySections, countsTable(sectionRows(made), section, made.counts))}
      ${button('copy-lead-table', words.copyLeads, countsTable(leadRows(made), words.leadColumn))}
    </div>
  `;
}

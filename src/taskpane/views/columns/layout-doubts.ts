import { html, nothing, type TemplateResult } from 'lit-html';
import { columnName } from '../../../domain/a1-notation';
import type { LayoutDoubt } from '../../../domain/appendix/layout/appendix-layout';
import { chosenLayout } from '../../present/chosen-layout';
import { columnChooser } from './column-chooser';
import { icon } from '../parts/icon';
import type { AppendixScene } from '../parts/scene';

/** Where the reader is not sure of its columns: why, and the way to confirm or to point at them. */
export function layoutDoubts(scene: AppendixScene): TemplateResult | typeof nothing {
  const { review, report, state, messages, actions } = scene;
  const { layout } = review.appendix;
  if (state.choosesColumns) return columnChooser(report.sheetId, layout, scene);
  if (layout.certainty.kind !== 'unsure') return nothing;
  const { pane } = messages;
  return html`
    <section class="notice amber" aria-labelledby="doubts-title">
      ${icon('warning')}
      <div class="notice-words">
        <h2 id="doubts-title" class="small-heading">${pane.columns.unsureTitle}</h2>
        <p>${pane.columns.unsureWhy}</p>
        <ul class="plain-list">
          ${layout.certainty.doubts.map((doubt) => html`<li>${doubtWords(doubt, scene)}</li>`)}
        </ul>
        <div class="ways">
          <fluent-button size="small" @click=${() => actions.askColumns(true)}
            >${pane.columns.choose}</fluent-button
          >
          <fluent-button
            size="small"
            appearance="subtle"
            @click=${() => actions.chooseColumns(report.sheetId, chosenLayout(layout, new Map()))}
          >
            ${pane.columns.right}
          </fluent-button>
        </div>
      </div>
    </section>
  `;
}

function doubtWords(doubt: LayoutDoubt, { messages }: AppendixScene): string {
  const { pane } = messages;
  switch (doubt.kind) {
    case 'severalColumns':
      return pane.columns.severalColumns(
        pane.sheet.columnNames[doubt.role],
        doubt.columns.map(columnName).join(', '),
      );
    case 'missingRole':
      return pane.columns.missingRole(pane.sheet.columnNames[doubt.role]);
    case 'strangeHeadings':
      return pane.columns.strangeHeadings(doubt.headings.join(', '));
  }
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { columnName } from '../../../domain/a1-notation';
import type { LayoutDoubt } from '../../../domain/appendix/layout/appendix-layout';
import { chosenLayout } from '../../present/chosen-layout';
import { foldedQuestion } from '../foot/folded-question';
import { focusById, moveFocus } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';
import { columnChooser } from './column-chooser';

/** Where the reader is not sure of its columns, in a line over the list: why, and the way to confirm or to point at them. */
export function layoutDoubts(context: AppendixViewContext): TemplateResult | typeof nothing {
  const { review, report, state, messages, actions } = context;
  const { layout } = review.appendix;
  if (state.choosesColumns) return columnChooser(report.sheetId, layout, context);
  if (layout.certainty.kind !== 'unsure') return nothing;
  const { pane } = messages;
  const choose = (): void => {
    actions.askColumns(true);
    moveFocus(() => document.querySelector('.column-chooser select'));
  };
  const confirm = (): void => {
    focusById('recompute');
    actions.chooseColumns(report.sheetId, chosenLayout(layout, new Map()));
  };
  return foldedQuestion(
    'doubts',
    'warning',
    pane.columns.unsureTitle,
    html`
      <p>${pane.columns.unsureWhy}</p>
      <ul class="plain-list">
        ${layout.certainty.doubts.map((doubt) => html`<li>${doubtWords(doubt, context)}</li>`)}
      </ul>
      <div class="ways">
        <button type="button" class="button" id="choose-columns" @click=${choose}>
          ${pane.columns.choose}
        </button>
        <button type="button" class="button subtle" id="columns-right" @click=${confirm}>
          ${pane.columns.right}
        </button>
      </div>
    `,
  );
}

function doubtWords(doubt: LayoutDoubt, { messages }: AppendixViewContext): string {
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

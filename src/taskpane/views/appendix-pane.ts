import { html, nothing, type TemplateResult } from 'lit-html';
import { isScoringForm } from '../present/headline';
import { memoizeLast } from '../present/memoize-last';
import { todoList } from '../present/todo/todo-list';
import { layoutDoubts } from './columns/layout-doubts';
import { excelHints } from './excel-hints';
import { oneQuestion } from './foot/one-question';
import { paneFoot } from './foot/pane-foot';
import { paneHead } from './head/pane-head';
import { stateLine } from './head/state-line';
import { tabId } from './head/tabs';
import { lazyView } from './parts/lazy-view';
import { pageMessage } from './parts/page-message';
import type { AppendixViewContext } from './parts/view-context';
import { SHEET_TABS } from './sheet-tabs';
import { shownContext } from './shown-context';
import { overviewCard } from './summary/overview-card';
import { kindChips } from './todo/kind-chips';
import { todoView } from './todo/todo-view';

/** Most of what happens in the pane, such as going to a cell, changes neither the sheet nor the filter. */
const shownList = memoizeLast(todoList);

const summaryView = lazyView(async () => (await import('./summary/summary-view')).summaryView);
const scoringSummary = lazyView(async () => (await import('./summary/scoring-summary')).scoringSummary);
const reportsView = lazyView(async () => (await import('./reports/reports-view')).appendixReportsView);
const settingsView = lazyView(async () => (await import('./settings/settings-view')).settingsView);

/** The pane for a recognised appendix. */
export function appendixPane(given: AppendixViewContext): TemplateResult {
  const context = shownContext(given);
  const { state, report, review } = context;
  const list = shownList(review, state.filter);
  const isEmpty = review.items.length === 0;
  const head = paneHead(context, {
    visibleSheets: report.visibleSheets.length,
    state: stateLine(context),
    tabs: SHEET_TABS,
    ...(state.tab === 'todo' && !isEmpty ? { chips: kindChips(list, context) } : {}),
  });
  return html`
    ${head}
    <main>
      <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby=${tabId(state.tab)}>
        ${panel()}
      </div>
    </main>
    ${paneFoot(context, oneQuestion(context))}
  `;

  function panel(): TemplateResult {
    switch (state.tab) {
      case 'todo':
        return isEmpty
          ? noItems(context)
          : html`${freshness(context)} ${excelHints(context)} ${layoutDoubts(context)}
            ${todoView(list, context)}`;
      case 'summary':
        return html`${overviewCard(context)}
        ${isEmpty ? noItems(context) : isScoringForm(review) ? scoringSummary(context) : summaryView(context)}`;
      case 'reports':
        return reportsView(context);
      case 'settings':
        return settingsView(context);
    }
  }
}

function noItems({ messages: { pane } }: AppendixViewContext): TemplateResult {
  return pageMessage({ title: pane.sheet.noItems, why: pane.sheet.noItemsWhy, next: pane.sheet.noItemsNext });
}

/** How what is shown relates to what stands in the sheet, and what is missing for it to be right. */
function freshness({ state, report, review, messages }: AppendixViewContext): TemplateResult {
  const { pane } = messages;
  const isChanged = state.sheet.kind === 'read' && state.sheet.changed;
  const isUntouched = report.written.length === 0 && report.highlights.length === 0;
  return html`
    ${
      review.appendix.planYear === undefined && !isScoringForm(review)
        ? html`<p class="hint"><strong>${pane.sheet.yearUnknown}.</strong> ${pane.sheet.yearUnknownNext}</p>`
        : nothing
    }
    ${
      isChanged
        ? html`<p class="hint">${state.settings.live ? pane.sheet.changedLive : pane.sheet.changed}</p>`
        : isUntouched && state.notice === undefined
          ? html`<p class="quiet untouched">${pane.sheet.onlyRead}</p>`
          : nothing
    }
  `;
}

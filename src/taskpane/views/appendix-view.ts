import { html, nothing, type TemplateResult } from 'lit-html';
import type { TodoList } from '../present/todo-list';
import { asNumbersHint } from './as-numbers-hint';
import { completionSummary } from './completion-summary';
import { firstSteps } from './first-steps';
import { kindChips } from './todo/kind-chips';
import { later } from './parts/later';
import { layoutDoubts } from './columns/layout-doubts';
import { noticeBar } from './notice-bar';
import { overviewCard } from './overview-card';
import { pageMessage } from './parts/page-message';
import { progressSection } from './progress/progress-section';
import { planHeader } from './plan-header';
import { pointsSummary } from './groups/points-summary';
import { rulesHint } from './rules-hint';
import { runButtons } from './run-buttons';
import type { AppendixScene } from './parts/scene';
import { sheetName } from './parts/sheet-name';
import { suggestedList } from './settings/suggested-list';
import { summaryLineOffer } from './summary-line-offer';
import { tabId } from './tabs';
import { todoView } from './todo/todo-view';

const sectionsView = later(async () => (await import('./groups/groups-view')).sectionsView);
const leadsView = later(async () => (await import('./groups/groups-view')).leadsView);

/** How what is shown relates to what stands in the sheet. */
function freshness({ state, report, messages }: AppendixScene): TemplateResult | typeof nothing {
  const { pane } = messages;
  if (state.sheet.kind === 'read' && state.sheet.changed)
    return html`<p class="hint">${state.settings.live ? pane.sheet.changedLive : pane.sheet.changed}</p>`;
  const isUntouched = report.written.length === 0 && report.highlights.length === 0;
  return isUntouched && state.notice === undefined
    ? html`<p class="quiet untouched">${pane.sheet.onlyRead}</p>`
    : nothing;
}

/** The pane for a recognised appendix. */
export function appendixView(
  scene: AppendixScene,
  list: TodoList,
  tabList: TemplateResult,
  settings: () => TemplateResult,
): TemplateResult {
  const { state, report, review, messages } = scene;
  const { pane } = messages;
  const isEmpty = review.items.length === 0;
  return html`
    ${sheetName(report.sheetName)} ${runButtons(scene, report.visibleSheets?.length ?? 0)} ${freshness(scene)}
    ${noticeBar(scene)} ${planHeader(scene)} ${rulesHint(scene)} ${asNumbersHint(scene)}
    ${overviewCard(scene)} ${firstSteps(scene)}
    ${
      isEmpty
        ? pageMessage({ title: pane.sheet.noItems, why: pane.sheet.noItemsWhy, next: pane.sheet.noItemsNext })
        : html`${layoutDoubts(scene)} ${completionSummary(scene)} ${pointsSummary(scene)}
          ${kindChips(list, scene)} ${summaryLineOffer(scene)} ${suggestedList(scene)}
          ${progressSection(scene)}`
    }
    ${tabList}
    <div class="tab-panel" role="tabpanel" aria-labelledby=${tabId(state.tab)}>${panel()}</div>
  `;

  function panel(): TemplateResult {
    switch (state.tab) {
      case 'todo':
        return todoView(list, scene);
      case 'sections':
        return sectionsView(scene);
      case 'leads':
        return leadsView(scene);
      case 'settings':
        return settings();
    }
  }
}

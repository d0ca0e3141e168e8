import { html, nothing, type TemplateResult } from 'lit-html';
import type { Failure } from '../../excel/office/outcome';
import { headerOfRefusal } from '../present/chosen-layout';
import { failureWords } from '../present/failure-words';
import { isBusy } from '../state/is-busy';
import type { PaneTab } from '../state/pane-state';
import { columnChooser } from './columns/column-chooser';
import { headingChooser } from './columns/heading-chooser';
import { firstSteps } from './foot/first-steps';
import { paneFoot } from './foot/pane-foot';
import { paneHead } from './head/pane-head';
import { sheetHeading } from './head/state-line';
import { selectedTab, tabId } from './head/tabs';
import { lazyView } from './parts/lazy-view';
import { technicalDetails } from './parts/technical-details';
import type { ViewContext } from './parts/view-context';
import { catalogueFindings } from './settings/catalogue-findings';
import { SHEET_TABS } from './sheet-tabs';
import { overviewCard } from './summary/overview-card';

const reportsView = lazyView(async () => (await import('./reports/reports-view')).reportsView);
const settingsView = lazyView(async () => (await import('./settings/settings-view')).settingsView);

/** The pane for a sheet that could not be read as an appendix. */
export function unreadablePane(context: ViewContext, failure: Failure): TemplateResult {
  const { state } = context;
  const tabs: readonly PaneTab[] =
    state.overview === undefined ? ['todo', 'reports', 'settings'] : SHEET_TABS;
  const tab = selectedTab(state.tab, tabs);
  const name = 'sheetName' in failure ? failure.sheetName : undefined;
  const head = paneHead(context, {
    visibleSheets: state.overview?.report.sheets.length ?? 0,
    state: name === undefined ? nothing : html`<div class="state-line">${sheetHeading(name)}</div>`,
    tabs,
  });
  return html`
    ${head}
    <main>
      <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby=${tabId(tab)}>
        ${panel(tab, failure, context)}
      </div>
    </main>
    ${paneFoot(context, firstSteps(context))}
  `;
}

function panel(tab: PaneTab, failure: Failure, context: ViewContext): TemplateResult | typeof nothing {
  switch (tab) {
    case 'todo':
      return whyUnread(failure, context);
    case 'summary':
      return overviewCard(context);
    case 'reports':
      return reportsView(context);
    case 'settings':
      return settingsView(context);
  }
}

/** Why, what to do, and the ways out: a sample, the columns, another try. */
function whyUnread(failure: Failure, context: ViewContext): TemplateResult {
  const { messages, actions, state } = context;
  const { pane } = messages;
  const { sentence, technical } = failureWords(failure, messages);
  const chooser = columnsToChoose(failure, context);
  const isForeign = failure.kind === 'notAnAppendix' && chooser === nothing;
  return html`
    <section class="page-message">
      <h2 class="page-message-title">${titleOf(failure, context)}</h2>
      <p>${sentence}</p>
      <div class="ways">
        ${
          isForeign
            ? html`<button
                type="button"
                class="button primary"
                id="sample-here"
                aria-disabled=${isBusy(state) ? 'true' : nothing}
                @click=${() => (isBusy(state) ? undefined : actions.addSample())}
              >
                ${pane.steps.trySample}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="button"
          id="read-again"
          aria-disabled=${state.activity === undefined ? nothing : 'true'}
          @click=${() => (state.activity === undefined ? actions.read() : undefined)}
        >
          ${pane.run.tryAgain}
        </button>
      </div>
      ${chooser} ${failure.kind === 'catalogueSheet' ? catalogueFindings(failure, context) : nothing}
      <p class="quiet">${pane.sheet.openAnother}</p>
      ${technicalDetails(technical, messages)}
    </section>
  `;
}

/** Where a table stands that may be an appendix after all. */
function columnsToChoose(failure: Failure, context: ViewContext): TemplateResult | typeof nothing {
  if (failure.kind !== 'notAnAppendix' || failure.sheetId === undefined) return nothing;
  const { sheetId, refusal } = failure;
  switch (refusal.kind) {
    case 'missingColumns':
      return columnChooser(sheetId, headerOfRefusal(refusal), context);
    case 'noHeading':
      return headingChooser(sheetId, refusal.candidates, context);
    case 'empty':
    case 'otherTable':
      return nothing;
  }
}

function titleOf(failure: Failure, { messages: { pane } }: ViewContext): string {
  switch (failure.kind) {
    case 'notAnAppendix':
      return pane.sheet.notRecognised;
    case 'catalogueSheet':
      return pane.catalogue.title;
    default:
      return pane.sheet.notRead;
  }
}

import { html, type TemplateResult } from 'lit-html';
import type { Connection } from '../state/pane-state';
import { pageMessage } from './parts/page-message';
import { spinner } from './parts/spinner';
import type { ViewContext } from './parts/view-context';

/** What is shown while there is no Excel to work with. */
export function connectionPage(
  connection: Exclude<Connection, 'ready'>,
  { messages, actions }: ViewContext,
): TemplateResult {
  const { pane } = messages;
  const reload = html`<button type="button" class="button primary" @click=${actions.reload}>
    ${pane.start.reload}
  </button>`;
  switch (connection) {
    case 'connecting':
      return spinner(pane.start.connecting);
    case 'slow':
      return pageMessage({
        title: pane.start.slowTitle,
        why: pane.start.slowWhy,
        next: pane.start.slowNext,
        ways: reload,
      });
    case 'noLibrary':
      return pageMessage({
        title: pane.start.noLibraryTitle,
        why: pane.start.noLibraryWhy,
        next: pane.start.noLibraryNext,
        ways: reload,
      });
    case 'outside':
      return pageMessage({
        title: pane.start.outsideTitle,
        why: pane.start.outsideWhy,
        next: pane.start.outsideNext,
        ways: reload,
      });
    case 'tooOld':
      return tooOldPage(messages.pane);
  }
}

/** Plain elements only: the web view of an old Excel knows no others. */
function tooOldPage(pane: ViewContext['messages']['pane']): TemplateResult {
  return pageMessage({
    title: pane.start.tooOldTitle,
    why: pane.start.tooOldWhy,
    next: pane.start.tooOldNext,
    ways: html`<a class="button" href="browser/" target="_blank" rel="noopener"
        >${pane.start.tooOldBrowser}</a
      >
      <a href="https://excel.cloud.microsoft/" target="_blank" rel="noopener">${pane.start.tooOldLink}</a>
      <span class="quiet">excel.cloud.microsoft</span>`,
  });
}

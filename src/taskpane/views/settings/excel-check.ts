import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../parts/icon';
import { lazyView } from '../parts/lazy-view';
import type { ViewContext } from '../parts/view-context';

const excelCheckView = lazyView(async () => (await import('./excel-check-view')).excelCheckView);

/** "Kiểm tra Excel này", folded; the page is loaded when it is first opened. */
export function excelCheck(context: ViewContext): TemplateResult {
  const { state, messages, actions } = context;
  const toggled = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== state.showsExcelCheck) actions.showExcelCheck(open);
  };
  return html`
    <details
      class="line-group setting-fold"
      id="settings-excel"
      ?open=${state.showsExcelCheck}
      @toggle=${toggled}
    >
      <summary tabindex="0" id="fold-excel">
        ${icon('next')}
        <h3 class="group-heading">${messages.pane.settings.foldExcel}</h3>
      </summary>
      ${state.showsExcelCheck ? excelCheckView(context) : nothing}
    </details>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import type { SheetPreview } from '../../excel/actions/preview-sheet';
import { paneFoot } from './foot/pane-foot';
import { paneHead } from './head/pane-head';
import { sheetHeading } from './head/state-line';
import { spinner } from './parts/spinner';
import type { ViewContext } from './parts/view-context';
import { rememberedFigures } from './remembered-figures';
import { SHEET_TABS } from './sheet-tabs';

/** The pane while the sheet is being read for the first time: what is pressed most is there, and what is remembered. */
export function previewPane(context: ViewContext, preview?: SheetPreview): TemplateResult {
  const head = paneHead(context, {
    visibleSheets: preview?.visibleSheets.length ?? 0,
    state:
      preview === undefined
        ? nothing
        : html`<div class="state-line">${sheetHeading(preview.sheetName)}</div>`,
    tabs: SHEET_TABS,
  });
  return html`
    ${head}
    <main id="tab-panel">
      ${spinner(context.messages.pane.sheet.reading)}
      ${preview?.lastDay === undefined ? nothing : rememberedFigures(preview.lastDay, context)}
    </main>
    ${paneFoot(context)}
  `;
}

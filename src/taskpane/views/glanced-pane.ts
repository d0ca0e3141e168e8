import { html, nothing, type TemplateResult } from 'lit-html';
import type { Glance } from '../../excel/actions/glance-at-sheet';
import { paneFoot } from './foot/pane-foot';
import { paneHead } from './head/pane-head';
import { sheetHeading } from './head/state-line';
import type { Scene } from './parts/scene';
import { working } from './parts/working';
import { rememberedFigures } from './remembered-figures';
import { SHEET_TABS } from './sheet-tabs';

/** The pane while the sheet is being read for the first time: what is pressed most is there, and what is remembered. */
export function glancedPane(scene: Scene, glance?: Glance): TemplateResult {
  const head = paneHead(scene, {
    visibleSheets: glance?.visibleSheets.length ?? 0,
    state:
      glance === undefined ? nothing : html`<div class="state-line">${sheetHeading(glance.sheetName)}</div>`,
    tabs: SHEET_TABS,
  });
  return html`
    ${head}
    <main id="tab-panel">
      ${working(scene.messages.pane.sheet.reading)}
      ${glance?.lastDay === undefined ? nothing : rememberedFigures(glance.lastDay, scene)}
    </main>
    ${paneFoot(scene)}
  `;
}

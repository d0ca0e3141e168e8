import { html, nothing, type TemplateResult } from 'lit-html';
import type { Glance } from '../../excel/actions/glance-at-sheet';
import { firstSteps } from './first-steps';
import { noticeBar } from './notice-bar';
import { rememberedFigures } from './remembered-figures';
import { runButtons } from './run-buttons';
import type { Scene } from './parts/scene';
import { sheetName } from './parts/sheet-name';
import { working } from './parts/working';

/** The pane while the sheet is being read for the first time: what is pressed most is there, and what is remembered. */
export function glancedView(
  scene: Scene,
  { sheetName: name, visibleSheets, lastDay }: Glance,
): TemplateResult {
  return html`
    ${sheetName(name)} ${runButtons(scene, visibleSheets.length)} ${noticeBar(scene)}
    ${working(scene.messages.pane.sheet.reading)} ${firstSteps(scene)}
    ${lastDay === undefined ? nothing : rememberedFigures(lastDay, scene)}
  `;
}

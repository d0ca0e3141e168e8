import { html, nothing, type TemplateResult } from 'lit-html';
import type { PaneTab } from '../../state/pane-state';
import type { Scene } from '../parts/scene';
import { runButtons } from './run-buttons';
import { tabs } from './tabs';

export interface HeadParts {
  /** How many sheets of the workbook the user can see. */
  readonly visibleSheets: number;
  /** The sheet and how it stands, in a line. */
  readonly state: TemplateResult | typeof nothing;
  readonly tabs: readonly PaneTab[];
  /** Which list is shown; it stands with the head, over the list. */
  readonly chips?: TemplateResult;
}

/** What stands while the list scrolls: what is pressed most, how the sheet stands, and where to go. */
export function paneHead(
  scene: Scene,
  { visibleSheets, state, tabs: shown, chips }: HeadParts,
): TemplateResult {
  return html`
    <header class="pane-head">
      ${runButtons(scene, visibleSheets)} ${state} ${tabs(scene, shown)} ${chips ?? nothing}
    </header>
  `;
}

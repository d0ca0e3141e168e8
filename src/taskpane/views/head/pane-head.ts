import { html, nothing, type TemplateResult } from 'lit-html';
import type { PaneTab } from '../../state/pane-state';
import type { ViewContext } from '../parts/view-context';
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
  context: ViewContext,
  { visibleSheets, state, tabs: shown, chips }: HeadParts,
): TemplateResult {
  return html`
    <header class="pane-head">
      ${runButtons(context, visibleSheets)} ${state} ${tabs(context, shown)} ${chips ?? nothing}
    </header>
  `;
}

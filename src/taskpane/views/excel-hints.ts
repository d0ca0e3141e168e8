import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppendixViewContext } from './parts/view-context';

/** More cells than these are counted, not named. */
const MOST_NAMED = 4;

/** What this Excel does not tell or does not show of the sheet, and what the user can do. */
export function excelHints({ report, messages }: AppendixViewContext): TemplateResult {
  const { unreadableRules, stoppingRules, unknownMerges = [] } = report;
  const { pane } = messages;
  const named = unknownMerges.slice(0, MOST_NAMED).join(', ');
  return html`${
    unreadableRules === undefined
      ? nothing
      : html`<p class="hint" role="note">${pane.run.unreadableRules[unreadableRules]}</p>`
  }
  ${
    stoppingRules === undefined
      ? nothing
      : html`<p class="hint" role="note">${pane.run.stoppingRules(stoppingRules)}</p>`
  }
  ${
    unknownMerges.length === 0
      ? nothing
      : html`<p class="hint" role="note">
          ${pane.run.unknownMerges(named, Math.max(0, unknownMerges.length - MOST_NAMED))}
        </p>`
  }`;
}

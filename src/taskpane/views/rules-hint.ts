import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppendixScene } from './parts/scene';

/** What Excel does with the sheet's conditional formats that the user should know of. */
export function rulesHint({ report, messages }: AppendixScene): TemplateResult | typeof nothing {
  const { unreadableRules } = report;
  if (unreadableRules === undefined) return nothing;
  return html`<p class="hint" role="note">${messages.pane.run.unreadableRules[unreadableRules]}</p>`;
}

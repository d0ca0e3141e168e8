import { html, nothing, type TemplateResult } from 'lit-html';
import type { MessageCatalogue } from '../../../messages/message-catalogue';

/** What Excel itself said, folded away: for whoever is asked for help. Nothing where Excel said nothing. */
export function technicalDetails(
  technical: string | undefined,
  { pane }: MessageCatalogue,
): TemplateResult | typeof nothing {
  if (technical === undefined) return nothing;
  return html`<details>
    <summary tabindex="0">${pane.run.technical}</summary>
    <code>${technical}</code>
  </details>`;
}

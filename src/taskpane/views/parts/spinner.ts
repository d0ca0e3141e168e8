import { html, type TemplateResult } from 'lit-html';

/** Words beside a turning wheel, where there is nothing to show yet. */
export function spinner(words: string): TemplateResult {
  return html`<div class="working">
    <span class="wheel" aria-hidden="true"></span>
    <p>${words}</p>
  </div>`;
}

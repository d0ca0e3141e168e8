import { html, nothing, type TemplateResult } from 'lit-html';

export interface PageMessage {
  readonly title: string;
  /** What happened and why, then what to do next. */
  readonly why?: string;
  readonly next?: string;
  /** Buttons or a link. */
  readonly ways?: TemplateResult;
}

/** A whole pane of words, where there is nothing else to show. */
export function pageMessage({ title, why, next, ways }: PageMessage): TemplateResult {
  return html`
    <div class="page-message">
      <h1 class="page-message-title">${title}</h1>
      ${why === undefined ? nothing : html`<p>${why}</p>`}
      ${next === undefined ? nothing : html`<p>${next}</p>`}
      ${ways === undefined ? nothing : html`<div class="ways">${ways}</div>`}
    </div>
  `;
}

import { html, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { icon, type IconName } from '../parts/icon';

/** A question in one line, its words and answers folded under it. The next question comes folded, whatever the last one was. */
export function foldedQuestion(
  id: string,
  sign: IconName,
  title: string,
  body: TemplateResult,
): TemplateResult {
  return html`${keyed(
    id,
    html`
      <details class="question" id=${id}>
        <summary tabindex="0">${icon(sign)}<span>${title}</span>${icon('down')}</summary>
        <div class="question-body">${body}</div>
      </details>
    `,
  )}`;
}

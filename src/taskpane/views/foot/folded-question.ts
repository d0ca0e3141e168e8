import { html, type TemplateResult } from 'lit-html';
import { icon, type IconName } from '../parts/icon';

/** A question in one line, its words and answers folded under it. */
export function foldedQuestion(
  id: string,
  sign: IconName,
  title: string,
  body: TemplateResult,
): TemplateResult {
  return html`
    <details class="question" id=${id}>
      <summary tabindex="0">${icon(sign)}<span>${title}</span>${icon('down')}</summary>
      <div class="question-body">${body}</div>
    </details>
  `;
}

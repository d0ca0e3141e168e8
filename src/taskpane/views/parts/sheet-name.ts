import { html, type TemplateResult } from 'lit-html';
import { icon } from './icon';

/** The first line of the pane. Nothing else may come above the primary button: it stays where it is when more is known. */
export function sheetName(name: string): TemplateResult {
  return html`<p class="sheet-name">${icon('sheet')}<span>${name}</span></p>`;
}

import { html, type TemplateResult } from 'lit-html';
import { icon } from './icon';

/** Settings that are seldom needed, folded under their name. */
export function settingFold(id: string, title: string, settings: TemplateResult): TemplateResult {
  return html`
    <details class="line-group setting-fold" id="settings-${id}">
      <summary tabindex="0" id="fold-${id}">
        ${icon('next')}
        <h3 class="group-heading">${title}</h3>
      </summary>
      <div class="settings">${settings}</div>
    </details>
  `;
}

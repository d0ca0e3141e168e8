import { html, type TemplateResult } from 'lit-html';
import type { OfficeSettings } from '../../../excel/stored/settings-schema';
import { officeSettingsWords } from '../../../messages/office-settings-words';
import { type OfficeText, withOffice } from '../../present/office-facts';
import { settingField } from '../parts/setting-field';
import type { ViewContext } from '../parts/view-context';

const TEXTS: readonly OfficeText[] = ['unit', 'province', 'addressee', 'place', 'signer'];
const CAPACITIES: readonly NonNullable<OfficeSettings['signsAs']>[] = ['chair', 'viceChair'];

/** What the papers say of the office. */
export function officeSettings(context: ViewContext, sendByDays: TemplateResult): TemplateResult {
  const { state, messages, actions } = context;
  const words = officeSettingsWords(messages.language);
  const { settings } = state;
  const signsAs = (event: Event): void => {
    const chosen = CAPACITIES.find((each) => each === (event.currentTarget as HTMLSelectElement).value);
    if (chosen !== undefined) actions.changeSettings(withOffice(settings, 'signsAs', chosen));
  };
  return html`
    ${TEXTS.map((name) =>
      settingField({
        id: `setting-${name}`,
        label: words[name],
        value: settings.office?.[name] ?? '',
        help: words[`${name}Help`],
        change: (text) => actions.changeSettings(withOffice(settings, name, text)),
      }),
    )}
    <div class="setting">
      <label class="setting-label" for="setting-signsAs">${words.signsAs}</label>
      <select id="setting-signsAs" @change=${signsAs}>
        ${CAPACITIES.map(
          (each) =>
            html`<option value=${each} .selected=${each === (settings.office?.signsAs ?? 'chair')}>
              ${words.signsAsNames[each]}
            </option>`,
        )}
      </select>
    </div>
    ${sendByDays}
  `;
}

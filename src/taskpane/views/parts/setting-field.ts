import '@fluentui/web-components/text-input.js';
import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from './icon';

export interface SettingField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The setting's meaning in a sentence. */
  readonly help: string;
  /** Why what was typed cannot be used; absent where it can. */
  readonly wrong?: string;
  readonly placeholder?: string;
  readonly change: (text: string) => void;
}

export function settingField({
  id,
  label,
  value,
  help,
  wrong,
  placeholder,
  change,
}: SettingField): TemplateResult {
  const changed = (event: Event): void => change((event.currentTarget as HTMLInputElement).value);
  return html`
    <div class="setting">
      <fluent-text-input
        id=${id}
        autocomplete="off"
        placeholder=${placeholder ?? ''}
        aria-describedby="${id}-help"
        .value=${value}
        @change=${changed}
      >
        <span class="setting-label">${label}</span>
      </fluent-text-input>
      ${wrong === undefined ? nothing : html`<p class="wrong" role="alert">${icon('error')}${wrong}</p>`}
      <p class="quiet" id="${id}-help">${help}</p>
    </div>
  `;
}

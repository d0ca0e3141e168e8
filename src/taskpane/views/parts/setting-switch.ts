import '@fluentui/web-components/switch.js';
import { html, type TemplateResult } from 'lit-html';

export interface SettingSwitch {
  readonly id: string;
  readonly label: string;
  /** The setting's meaning in a sentence. */
  readonly help: string;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}

export function settingSwitch({ id, label, help, isOn, change }: SettingSwitch): TemplateResult {
  const changed = (event: Event): void => {
    const { checked } = event.currentTarget as HTMLInputElement;
    if (checked !== isOn) change(checked);
  };
  return html`
    <div class="setting">
      <div class="setting-line">
        <label class="setting-label" for=${id}>${label}</label>
        <fluent-switch
          id=${id}
          aria-label=${label}
          aria-describedby="${id}-help"
          .checked=${isOn}
          @change=${changed}
        ></fluent-switch>
      </div>
      <p class="quiet" id="${id}-help">${help}</p>
    </div>
  `;
}

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
  const changed = (event: Event): void => change((event.currentTarget as HTMLInputElement).checked);
  return html`
    <div class="setting">
      <label class="setting-line">
        <span class="setting-label" id="${id}-label">${label}</span>
        <input
          type="checkbox"
          role="switch"
          class="toggle"
          id=${id}
          aria-labelledby="${id}-label"
          aria-describedby="${id}-help"
          .checked=${isOn}
          @change=${changed}
        />
      </label>
      <p class="quiet" id="${id}-help">${help}</p>
    </div>
  `;
}

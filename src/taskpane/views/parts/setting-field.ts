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
  /** What stands beside the field. */
  readonly way?: TemplateResult | typeof nothing;
  readonly change: (text: string) => void;
}

/** What is typed takes the place of what stands there. */
function selectAll(event: Event): void {
  (event.currentTarget as HTMLInputElement).select();
}

export function settingField({
  id,
  label,
  value,
  help,
  wrong,
  placeholder,
  way,
  change,
}: SettingField): TemplateResult {
  const changed = (event: Event): void => change((event.currentTarget as HTMLInputElement).value);
  return html`
    <div class="setting">
      <label class="setting-label" for=${id}>${label}</label>
      <div class="setting-entry">
        <input
          type="text"
          id=${id}
          autocomplete="off"
          placeholder=${placeholder ?? ''}
          aria-describedby="${id}-help"
          aria-invalid=${wrong === undefined ? nothing : 'true'}
          .value=${value}
          @focus=${selectAll}
          @change=${changed}
        />
        ${way ?? nothing}
      </div>
      ${wrong === undefined ? nothing : html`<p class="wrong" role="alert">${icon('error')}<span>${wrong}</span></p>`}
      <p class="quiet" id="${id}-help">${help}</p>
    </div>
  `;
}

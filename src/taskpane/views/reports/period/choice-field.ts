import { html, type TemplateResult } from 'lit-html';

interface ChoiceField<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly chosen: Value;
}

/** One of a few, by its name. */
export function choiceField<Value extends string>(
  { id, label, values, names, chosen }: ChoiceField<Value>,
  choose: (value: Value) => void,
): TemplateResult {
  const changed = (event: Event): void => {
    const value = values.find((each) => each === (event.currentTarget as HTMLSelectElement).value);
    if (value !== undefined) choose(value);
  };
  return html`
    <div class="setting">
      <label class="setting-label" for=${id}>${label}</label>
      <select id=${id} @change=${changed}>
        ${values.map(
          (value) => html`<option value=${value} .selected=${value === chosen}>${names[value]}</option>`,
        )}
      </select>
    </div>
  `;
}

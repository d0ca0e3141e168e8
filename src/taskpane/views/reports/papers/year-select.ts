import { html, type TemplateResult } from 'lit-html';

export interface YearSelect {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly years: readonly number[];
  readonly chosen: number;
  readonly change: (year: number) => void;
}

/** A year out of a few. */
export function yearSelect({ id, label, help, years, chosen, change }: YearSelect): TemplateResult {
  const changed = (event: Event): void => change(Number((event.currentTarget as HTMLSelectElement).value));
  return html`
    <div class="setting">
      <label class="setting-label" for=${id}>${label}</label>
      <select id=${id} aria-describedby="${id}-help" @change=${changed}>
        ${years.map((year) => html`<option value=${year} .selected=${year === chosen}>${year}</option>`)}
      </select>
      <p class="quiet" id="${id}-help">${help}</p>
    </div>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { columnName } from '../../../domain/a1-notation';
import type { ColumnRole } from '../../../domain/appendix/layout/appendix-layout';
import { tidy } from '../../../domain/text/tidy';
import { ASKED_ROLES, chosenLayout, type FoundHeader } from '../../present/chosen-layout';
import { isBusy } from '../../state/is-busy';
import { focusById, moveFocus } from '../parts/move-focus';
import type { ViewContext } from '../parts/view-context';

/** Lets the user point at the column of each role; what was found is chosen already. */
export function columnChooser(
  sheetId: string,
  header: FoundHeader,
  { state, messages, actions }: ViewContext,
): TemplateResult {
  const { pane } = messages;
  const columns = [...header.headings].sort(([a], [b]) => a - b);
  const save = (event: Event): void => {
    event.preventDefault();
    if (isBusy(state)) return;
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const content = form.querySelector<HTMLSelectElement>('select[name=content]');
    // Where nothing was read, nothing can be without it: the same question would come again.
    if (!state.choosesColumns && content?.value === '') return content.focus();
    focusById('recompute');
    const picked = new Map<ColumnRole, number | undefined>(
      ASKED_ROLES.map((role) => [role, Number(fields.get(role)) || undefined]),
    );
    actions.chooseColumns(sheetId, chosenLayout(header, picked));
  };
  const cancel = (): void => {
    actions.askColumns(false);
    moveFocus(() => document.querySelector('#doubts > summary') ?? document.getElementById('recompute'));
  };
  const option = ([column, heading]: readonly [number, string]): string =>
    pane.columns.option(columnName(column), tidy(heading));
  const chosen = (role: ColumnRole): string => {
    const found = columns.find(([column]) => column === header.columns.get(role));
    return found === undefined ? pane.columns.none : option(found);
  };
  const field = (role: ColumnRole): TemplateResult => html`
    <label class="column-field">
      <span>${pane.sheet.columnNames[role]}</span>
      <select name=${role} title=${chosen(role)} @change=${tellChosen}>
        <option value="">${pane.columns.none}</option>
        ${columns.map(
          (each) =>
            html`<option value=${each[0]} ?selected=${header.columns.get(role) === each[0]}>
              ${option(each)}
            </option>`,
        )}
      </select>
    </label>
  `;
  return html`
    <form class="card column-chooser" aria-labelledby="column-chooser-title" @submit=${save}>
      <h2 id="column-chooser-title" class="small-heading">${pane.columns.chooseTitle}</h2>
      <p class="quiet">${pane.columns.chooseWhy}</p>
      ${ASKED_ROLES.map(field)}
      <div class="ways">
        <button type="submit" class="button primary" id="use-columns">${pane.columns.save}</button>
        ${
          state.choosesColumns
            ? html`<button type="button" class="button subtle" id="cancel-columns" @click=${cancel}>
                ${pane.columns.cancel}
              </button>`
            : nothing
        }
      </div>
    </form>
  `;
}

/** A heading longer than its field is read whole where the pointer rests. */
function tellChosen(event: Event): void {
  const select = event.currentTarget as HTMLSelectElement;
  select.title = select.selectedOptions[0]?.text ?? '';
}

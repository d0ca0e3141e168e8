import { html, nothing, type TemplateResult } from 'lit-html';
import type { CatalogueChoice } from '../../excel/settings-schema';
import type { Scene } from './scene';

/** What codes are compared with: the workbook's own sheet, one of its others, a list for reference, or nothing. */
export function catalogueChoice({ state, messages, actions }: Scene): TemplateResult {
  const { pane } = messages;
  const { settings, sheet } = state;
  const chosen = keyOf(settings.catalogue ?? { kind: 'sheet' });
  const sheets = sheet.kind === 'read' ? (sheet.report.visibleSheets ?? []) : [];
  const own = sheet.kind === 'read' ? sheet.report.sheetId : undefined;
  const mayCreate = sheet.kind === 'read' && sheet.report.catalogue?.kind !== 'sheet';
  const options: readonly (readonly [CatalogueChoice, string])[] = [
    [{ kind: 'sheet' }, pane.catalogue.own],
    ...sheets
      .filter(({ id }) => id !== own)
      .map(({ id, name }) => [{ kind: 'sheet', sheetId: id }, pane.catalogue.sheet(name)] as const),
    [{ kind: 'builtIn', id: 'cchc-cap-xa' }, pane.catalogue.builtIn['cchc-cap-xa']],
    [{ kind: 'none' }, pane.catalogue.none],
  ];
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const choice = options.find(([option]) => keyOf(option) === value)?.[0];
    if (choice !== undefined) actions.changeSettings({ ...settings, catalogue: choice });
  };
  return html`
    <div class="setting">
      <label class="setting-label" for="setting-catalogue">${pane.catalogue.setting}</label>
      <select id="setting-catalogue" aria-describedby="setting-catalogue-help" @change=${choose}>
        ${options.map(
          ([option, label]) =>
            html`<option value=${keyOf(option)} ?selected=${keyOf(option) === chosen}>${label}</option>`,
        )}
      </select>
      <p class="quiet" id="setting-catalogue-help">${pane.catalogue.settingHelp}</p>
      ${
        mayCreate
          ? html`<div class="ways">
                <fluent-button
                  id="create-catalogue"
                  size="small"
                  aria-describedby="create-catalogue-help"
                  ?disabled-focusable=${state.activity !== undefined}
                  @click=${actions.createCatalogue}
                  >${pane.catalogue.create}</fluent-button
                >
              </div>
              <p class="quiet" id="create-catalogue-help">${pane.catalogue.createHelp}</p>`
          : nothing
      }
    </div>
  `;
}

function keyOf(choice: CatalogueChoice): string {
  switch (choice.kind) {
    case 'sheet':
      return `sheet ${choice.sheetId ?? ''}`;
    case 'builtIn':
      return `builtIn ${choice.id}`;
    case 'none':
      return 'none';
  }
}

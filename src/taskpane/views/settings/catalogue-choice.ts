import { html, nothing, type TemplateResult } from 'lit-html';
import type { SheetReport } from '../../../excel/office/outcome';
import {
  chosenCatalogue,
  OWN_SHEET,
  withCatalogueOfSheet,
  withoutCatalogueOfSheet,
} from '../../../excel/stored/chosen-catalogue';
import type { CatalogueChoice } from '../../../excel/stored/settings-schema';
import { isBusy } from '../../state/is-busy';
import { settingSwitch } from '../parts/setting-switch';
import type { ViewContext } from '../parts/view-context';

type Option = readonly [choice: CatalogueChoice, label: string];

/** What criteria are compared with: the workbook's own sheet, one of its others, a list for reference, or nothing. */
export function catalogueChoice(context: ViewContext): TemplateResult {
  const { state, messages, actions } = context;
  const { pane } = messages;
  const { settings } = state;
  const report = state.sheet.kind === 'read' ? state.sheet.report : undefined;
  const isOfSheet = report !== undefined && settings.sheets[report.sheetId]?.catalogue !== undefined;
  const choice = report ? chosenCatalogue(settings, report.sheetId) : (settings.catalogue ?? OWN_SHEET);
  const options = optionsOf(context, report);
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const chosen = options.find(([option]) => keyOf(option) === value)?.[0];
    if (chosen === undefined) return;
    actions.changeSettings(
      isOfSheet ? withCatalogueOfSheet(settings, report.sheetId, chosen) : { ...settings, catalogue: chosen },
    );
  };
  return html`
    <div class="setting">
      <label class="setting-label" for="setting-catalogue">${pane.catalogue.setting}</label>
      <select
        id="setting-catalogue"
        title=${options.find(([option]) => keyOf(option) === keyOf(choice))?.[1] ?? ''}
        aria-describedby="setting-catalogue-help"
        @change=${choose}
      >
        ${options.map(
          ([option, label]) =>
            html`<option value=${keyOf(option)} .selected=${keyOf(option) === keyOf(choice)}>
              ${label}
            </option>`,
        )}
      </select>
      <p class="quiet" id="setting-catalogue-help">
        ${choice.kind === 'builtIn' ? pane.catalogue.source[choice.id] : pane.catalogue.settingHelp}
      </p>
      ${creation(context, report)}
    </div>
    ${report === undefined ? nothing : onlyHere(report, isOfSheet, choice)}
  `;

  function onlyHere(
    { sheetId, sheetName }: SheetReport,
    isOn: boolean,
    now: CatalogueChoice,
  ): TemplateResult {
    return settingSwitch({
      id: 'setting-catalogue-here',
      label: pane.catalogue.onlyHere(sheetName),
      help: pane.catalogue.onlyHereHelp,
      isOn,
      change: (wanted) =>
        actions.changeSettings(
          wanted ? withCatalogueOfSheet(settings, sheetId, now) : withoutCatalogueOfSheet(settings, sheetId),
        ),
    });
  }
}

function optionsOf({ messages }: ViewContext, report: SheetReport | undefined): readonly Option[] {
  const { pane } = messages;
  const others = (report?.visibleSheets ?? []).filter(({ id }) => id !== report?.sheetId);
  return [
    [OWN_SHEET, pane.catalogue.own],
    ...others.map(({ id, name }): Option => [{ kind: 'sheet', sheetId: id }, pane.catalogue.sheet(name)]),
    [{ kind: 'builtIn', id: 'cchc-cap-xa' }, pane.catalogue.builtIn['cchc-cap-xa']],
    [{ kind: 'builtIn', id: 'papi' }, pane.catalogue.builtIn.papi],
    [{ kind: 'none' }, pane.catalogue.none],
  ];
}

/** A catalogue can be made where the workbook has none for the plan. */
function creation(
  { state, messages, actions }: ViewContext,
  report: SheetReport | undefined,
): TemplateResult | typeof nothing {
  if (report === undefined || report.catalogue?.kind === 'sheet') return nothing;
  const { pane } = messages;
  return html`<div class="ways">
      <button
        type="button"
        class="button"
        id="create-catalogue"
        aria-describedby="create-catalogue-help"
        aria-disabled=${isBusy(state) ? 'true' : nothing}
        @click=${() => (isBusy(state) ? undefined : actions.createCatalogue())}
      >
        ${pane.catalogue.create}
      </button>
    </div>
    <p class="quiet" id="create-catalogue-help">${pane.catalogue.createHelp}</p>`;
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

import { html, nothing, type TemplateResult } from 'lit-html';
import { parseIsoDate } from '../../../domain/calendar/iso-date';
import { type Language, LANGUAGES } from '../../../messages/language';
import { officeSettingsWords } from '../../../messages/office-settings-words';
import { VERSION } from '../../../version';
import { withTypedSetting } from '../../present/typed-settings';
import { wrongSettingWords } from '../../present/wrong-setting-words';
import { isBusy } from '../../state/is-busy';
import { languageShown } from '../../state/pane-state';
import type { TypedSetting } from '../../state/wrong-setting';
import { focusById } from '../parts/move-focus';
import { settingField } from '../parts/setting-field';
import { settingFold } from '../parts/setting-fold';
import { settingSwitch } from '../parts/setting-switch';
import type { ViewContext } from '../parts/view-context';
import { catalogueChoice } from './catalogue-choice';
import { colourChoice } from './colour-choice';
import { excelCheck } from './excel-check';
import { officeSettings } from './office-settings';

/** The choices that change what the product says, each with its meaning: the daily ones first. A change is saved at once. */
export function settingsView(context: ViewContext): TemplateResult {
  const { state, messages, actions, today } = context;
  const { pane, formats } = messages;
  const { settings } = state;
  const asOf = settings.asOf === undefined ? undefined : parseIsoDate(settings.asOf);

  const type = (name: TypedSetting) => (text: string) => {
    const typed = withTypedSetting(settings, name, text, yearMeant(context));
    if (typed.kind === 'wrong') actions.refuseSetting({ setting: name, why: typed.why });
    else actions.changeSettings(typed.settings);
  };
  const wrongOf = (name: TypedSetting): { readonly wrong?: string } => {
    const wrong = state.wrongSettings.find(({ setting }) => setting === name);
    return wrong === undefined ? {} : { wrong: wrongSettingWords(wrong, messages) };
  };
  const backToToday = (): void => {
    focusById('setting-asOf');
    type('asOf')('');
  };

  const office = officeSettingsWords(messages.language);
  const sendByDays = settingField({
    id: 'setting-sendByDays',
    label: office.sendByDays,
    value: String(settings.office?.sendByDays ?? ''),
    help: office.sendByDaysHelp,
    ...wrongOf('sendByDays'),
    change: type('sendByDays'),
  });

  return html`
    <h2 class="visually-hidden">${pane.settings.heading}</h2>
    <div class="settings">
      ${settingField({
        id: 'setting-asOf',
        label: pane.settings.asOf,
        value: asOf ? formats.date(asOf) : '',
        help: pane.settings.asOfHelp(formats.date(today())),
        placeholder: pane.settings.datePattern,
        way: asOf
          ? html`<button type="button" class="button" id="as-of-today" @click=${backToToday}>
              ${pane.settings.asOfToday}
            </button>`
          : nothing,
        ...wrongOf('asOf'),
        change: type('asOf'),
      })}
      ${settingField({
        id: 'setting-planYear',
        label: pane.settings.planYear,
        value: String(settings.planYear ?? ''),
        help: pane.settings.planYearHelp,
        ...wrongOf('planYear'),
        change: type('planYear'),
      })}
      ${settingField({
        id: 'setting-dueSoonDays',
        label: pane.settings.dueSoonDays,
        value: String(settings.dueSoonDays),
        help: pane.settings.dueSoonDaysHelp,
        ...wrongOf('dueSoonDays'),
        change: type('dueSoonDays'),
      })}
      ${settingSwitch({
        id: 'setting-live',
        label: pane.settings.live,
        help: pane.settings.liveHelp,
        isOn: settings.live,
        change: (live) => actions.changeSettings({ ...settings, live }),
      })}
      <div>
        ${settingFold('rules', pane.settings.foldRules, rules(context))}
        ${settingFold('catalogue', pane.settings.foldCatalogue, catalogueChoice(context))}
        ${settingFold('look', pane.settings.foldLook, html`${colourChoice(context)} ${languageChoice(context)}`)}
        ${settingFold('office', office.fold, officeSettings(context, sendByDays))}
        ${settingFold('formulas', pane.settings.foldFormulas, liveFormulas(context))} ${excelCheck(context)}
        ${settingFold('remove', pane.settings.foldRemove, removal(context))}
      </div>
      <p class="quiet">${pane.settings.kept} ${pane.settings.version(VERSION)}</p>
    </div>
  `;
}

/** The year of a day that is typed without one: the plan's, never today's where the plan has one. */
function yearMeant({ state: { settings, sheet, appendixIndex }, today }: ViewContext): number {
  const reviews = sheet.kind === 'read' ? sheet.report.reviews : [];
  const review = reviews[appendixIndex] ?? reviews[0];
  return settings.planYear ?? review?.appendix.planYear ?? today().year;
}

function rules({ state: { settings }, messages: { pane }, actions }: ViewContext): TemplateResult {
  return html`
    ${settingSwitch({
      id: 'setting-beforeIsStrict',
      label: pane.settings.beforeIsStrict,
      help: pane.settings.beforeIsStrictHelp,
      isOn: settings.beforeIsStrict,
      change: (beforeIsStrict) => actions.changeSettings({ ...settings, beforeIsStrict }),
    })}
    ${settingSwitch({
      id: 'setting-countNotApplicable',
      label: pane.settings.countNotApplicable,
      help: pane.settings.countNotApplicableHelp,
      isOn: settings.countNotApplicable,
      change: (countNotApplicable) => actions.changeSettings({ ...settings, countNotApplicable }),
    })}
  `;
}

function liveFormulas({ state: { settings }, messages: { pane }, actions }: ViewContext): TemplateResult {
  return settingSwitch({
    id: 'setting-liveFormulas',
    label: pane.settings.liveFormulas,
    help: pane.settings.liveFormulasHelp,
    isOn: settings.liveFormulas,
    change: (liveFormulas) => actions.changeSettings({ ...settings, liveFormulas }),
  });
}

function removal({ state, messages: { pane }, actions }: ViewContext): TemplateResult {
  return html`
    <p class="quiet">${pane.settings.removeHelp}</p>
    <button
      type="button"
      class="button"
      id="remove-from-workbook"
      aria-disabled=${isBusy(state) ? 'true' : nothing}
      @click=${() => (isBusy(state) ? undefined : actions.removeFromWorkbook())}
    >
      ${pane.settings.remove}
    </button>
  `;
}

function languageChoice({ state, messages, actions }: ViewContext): TemplateResult {
  const { pane } = messages;
  const choose = (language: Language) => (): void => actions.changeSettings({ ...state.settings, language });
  return html`
    <fieldset class="setting">
      <legend class="setting-label">${pane.settings.language}</legend>
      ${LANGUAGES.map(
        (language) => html`
          <label class="choice" lang=${language}>
            <input
              type="radio"
              name="language"
              value=${language}
              .checked=${languageShown(state) === language}
              @change=${choose(language)}
            />
            ${pane.settings.languageNames[language]}
          </label>
        `,
      )}
    </fieldset>
  `;
}

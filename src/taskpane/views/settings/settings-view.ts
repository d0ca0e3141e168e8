import { html, type TemplateResult } from 'lit-html';
import { parseIsoDate } from '../../../domain/calendar/iso-date';
import { LANGUAGES, type Language } from '../../../messages/language';
import { withTypedSetting } from '../../present/typed-settings';
import { languageShown, type TypedSetting } from '../../state/pane-state';
import type { Scene } from '../parts/scene';
import { catalogueChoice } from './catalogue-choice';
import { colourChoice } from './colour-choice';
import { settingField } from '../parts/setting-field';
import { settingSwitch } from '../parts/setting-switch';

/** The choices that change what the product says, each with its meaning. A change is saved at once. */
export function settingsView(scene: Scene, today: string): TemplateResult {
  const { state, messages, actions } = scene;
  const { pane, formats } = messages;
  const { settings } = state;
  const asOf = settings.asOf === undefined ? undefined : parseIsoDate(settings.asOf);

  const type = (name: TypedSetting) => (text: string) => {
    const changed = withTypedSetting(settings, name, text);
    if (changed === undefined) actions.mistypeSetting(name);
    else actions.changeSettings(changed);
  };
  const field = (name: TypedSetting, value: string, help: string, wrong: string): TemplateResult =>
    settingField({
      id: `setting-${name}`,
      label: pane.settings[name],
      value,
      help,
      ...(state.wrongSettings.includes(name) ? { wrong } : {}),
      ...(name === 'asOf' ? { placeholder: pane.settings.datePattern } : {}),
      change: type(name),
    });

  return html`
    <h2 class="visually-hidden">${pane.settings.heading}</h2>
    <div class="settings">
      ${field('asOf', asOf ? formats.date(asOf) : '', pane.settings.asOfHelp(today), pane.settings.asOfWrong)}
      ${field('planYear', String(settings.planYear ?? ''), pane.settings.planYearHelp, pane.settings.planYearWrong)}
      ${field(
        'dueSoonDays',
        String(settings.dueSoonDays),
        pane.settings.dueSoonDaysHelp,
        pane.settings.dueSoonDaysWrong,
      )}
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
      ${settingSwitch({
        id: 'setting-live',
        label: pane.settings.live,
        help: pane.settings.liveHelp,
        isOn: settings.live,
        change: (live) => actions.changeSettings({ ...settings, live }),
      })}
      ${settingSwitch({
        id: 'setting-liveFormulas',
        label: pane.settings.liveFormulas,
        help: pane.settings.liveFormulasHelp,
        isOn: settings.liveFormulas,
        change: (liveFormulas) => actions.changeSettings({ ...settings, liveFormulas }),
      })}
      ${catalogueChoice(scene)} ${colourChoice(scene)} ${languageChoice(scene)}
      <p class="quiet">${pane.settings.kept}</p>
    </div>
  `;
}

function languageChoice({ state, messages, actions }: Scene): TemplateResult {
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

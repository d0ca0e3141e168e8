import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import type { Messages } from '../messages';
import { writtenDate } from '../written-date';
import { SAMPLES, type Sample } from '../samples';
import type { PageKind } from '../page-kind';
import type { RibbonButton, RibbonGroup } from './manifest-ribbon';

export interface TopBarState {
  readonly language: 'vi' | 'en';
  readonly messages: Messages;
  readonly ribbon: RibbonGroup | undefined;
  readonly isRibbonBusy: boolean;
  readonly file: { readonly name: string; readonly hasChanged: boolean } | undefined;
  readonly kind: PageKind;
  /** The open file can be written where it lies. */
  readonly isOnDisk: boolean;
  /** The sample that is open, by its file name. */
  readonly sample: string | undefined;
  /** The day that the add-in counts from, as the workbook's own settings say; undefined: today. */
  readonly asOf: CalendarDate | undefined;
}

export interface TopBarActions {
  press(button: RibbonButton): void;
  openSample(sample: Sample): void;
  openFile(file: File): void;
  /** Lets the user choose a file of their own. */
  chooseFile(): void;
  download(): void;
  saveToDisk(): void;
  /** The day as it was typed; "" is today. */
  setAsOf(text: string): void;
  switchLanguage(): void;
}

export function topBar(state: TopBarState, actions: TopBarActions): TemplateResult {
  const { messages, file, kind } = state;
  const unsaved = kind === 'product' ? messages.unsavedProduct : messages.unsaved;
  const fileName = file ? `${file.name}${file.hasChanged ? ` – ${unsaved}` : ''}` : '';
  return html`
    <div class="title-row">
      <h1>${kind === 'product' ? messages.productTitle : messages.title}</h1>
      <span class="file-name">${fileName}</span>
      <button type="button" id="language" @click=${() => actions.switchLanguage()}>
        ${messages.otherLanguage}
      </button>
    </div>
    <div class="tab-row"><span>${messages.homeTab}</span></div>
    <div class="ribbon">
      ${state.ribbon ? ribbonGroup(state.ribbon, state, actions) : nothing} ${fileFields(state, actions)}
      ${kind === 'bench' ? asOfField(state, actions) : nothing}
    </div>
  `;
}

function ribbonGroup(ribbon: RibbonGroup, state: TopBarState, actions: TopBarActions): TemplateResult {
  return html`
    <div class="ribbon-group" role="group" aria-label=${ribbon.label}>
      <div class="buttons">
        ${ribbon.buttons.map(
          (button) => html`
            <button
              type="button"
              class="ribbon-button"
              data-control=${button.controlId}
              title=${button.tip}
              aria-disabled=${String(state.isRibbonBusy && button.action.kind === 'run')}
              ?disabled=${!state.file}
              @click=${() => actions.press(button)}
            >
              <img src=${button.icon} alt="" />
              ${button.label}
            </button>
          `,
        )}
      </div>
      <div class="caption" aria-hidden="true">${ribbon.label}</div>
    </div>
  `;
}

function samples(state: TopBarState, actions: TopBarActions): TemplateResult {
  const { messages, language } = state;
  const onSample = (event: Event): void => {
    const chosen = SAMPLES.find(({ file }) => file === (event.target as HTMLSelectElement).value);
    if (chosen) actions.openSample(chosen);
  };
  return html`
    <select id="sample" aria-label=${messages.samples} @change=${onSample}>
      <option value="" ?selected=${state.sample === undefined}>${messages.chooseSample}</option>
      ${SAMPLES.map(
        (sample) => html`
          <option value=${sample.file} ?selected=${state.sample === sample.file}>
            ${sample.title[language]}
          </option>
        `,
      )}
    </select>
  `;
}

function saveToDisk({ messages, file }: TopBarState, actions: TopBarActions): TemplateResult {
  return html`<button
    type="button"
    id="save-to-disk"
    class="plain-button main"
    ?disabled=${file?.hasChanged !== true}
    @click=${() => actions.saveToDisk()}
  >
    ${messages.saveToDisk}
  </button>`;
}

function fileFields(state: TopBarState, actions: TopBarActions): TemplateResult {
  const { messages } = state;
  const onFile = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) actions.openFile(file);
    // The same file may be chosen again after it was mended.
    field.value = '';
  };
  return html`
    <div class="ribbon-group" role="group" aria-label=${messages.workbook}>
      <div class="rows">
        ${state.kind === 'bench' ? samples(state, actions) : nothing}
        <div class="buttons">
          <button type="button" class="plain-button" id="open-file" @click=${() => actions.chooseFile()}>
            ${messages.openFile}
          </button>
          <input
            id="own-file"
            type="file"
            accept=".xlsx"
            hidden
            aria-label=${messages.openFile}
            @change=${onFile}
          />
          ${state.isOnDisk ? saveToDisk(state, actions) : nothing}
          <button
            type="button"
            id="download"
            class=${state.isOnDisk ? 'plain-button' : 'plain-button main'}
            ?disabled=${!state.file}
            @click=${() => actions.download()}
          >
            ${messages.download}
          </button>
        </div>
      </div>
      <div class="caption" aria-hidden="true">${messages.workbook}</div>
    </div>
  `;
}

function asOfField(state: TopBarState, actions: TopBarActions): TemplateResult {
  const { messages, asOf } = state;
  const onDate = (event: Event): void => actions.setAsOf((event.target as HTMLInputElement).value);
  return html`
    <div class="ribbon-group" role="group" aria-label=${messages.asOf}>
      <div class="rows">
        <input
          id="as-of"
          type="text"
          inputmode="numeric"
          size="14"
          aria-label=${messages.asOf}
          placeholder=${messages.asOfToday}
          .value=${live(asOf ? writtenDate(asOf) : '')}
          ?disabled=${!state.file}
          @change=${onDate}
        />
        <button
          type="button"
          id="clear-as-of"
          class="plain-button"
          ?disabled=${!asOf}
          @click=${() => actions.setAsOf('')}
        >
          ${messages.clearAsOf}
        </button>
      </div>
      <div class="caption" aria-hidden="true">${messages.asOf}</div>
    </div>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import type { BrowserPageWords } from '../../messages/browser-page-words';
import type { Language } from '../../messages/language';
import type { PageExtras } from '../page-extras';
import type { RibbonButton, RibbonGroup } from './manifest-ribbon';

export interface TopBarState {
  readonly language: Language;
  readonly messages: BrowserPageWords;
  readonly ribbon: RibbonGroup | undefined;
  readonly isRibbonBusy: boolean;
  readonly file: { readonly name: string; readonly hasChanged: boolean } | undefined;
  readonly extras: PageExtras | undefined;
  /** The open file can be written where it lies. */
  readonly isOnDisk: boolean;
}

export interface TopBarActions {
  press(button: RibbonButton): void;
  openFile(file: File): void;
  /** Lets the user choose a file of their own. */
  chooseFile(): void;
  download(): void;
  saveToDisk(): void;
  switchLanguage(): void;
}

export function topBar(state: TopBarState, actions: TopBarActions): TemplateResult {
  const { messages, file, extras, language } = state;
  const fileName = file ? `${file.name}${file.hasChanged ? ` – ${messages.unsaved}` : ''}` : '';
  return html`
    <div class="title-row">
      <h1>${extras?.title(language) ?? messages.title}</h1>
      <span class="file-name">${fileName}</span>
      <button type="button" id="language" @click=${() => actions.switchLanguage()}>
        ${messages.otherLanguage}
      </button>
    </div>
    <div class="tab-row"><span>${messages.homeTab}</span></div>
    <div class="ribbon">
      ${state.ribbon ? ribbonGroup(state.ribbon, state, actions) : nothing} ${fileFields(state, actions)}
      ${extras?.ribbonGroup(language) ?? nothing}
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
        ${state.extras?.aboveFileButtons(state.language) ?? nothing}
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

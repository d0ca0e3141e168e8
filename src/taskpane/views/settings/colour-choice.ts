import { html, svg, type TemplateResult } from 'lit-html';
import type { HighlightColours } from '../../../domain/edits/highlights/highlight-kind';
import {
  PALETTE_NAMES,
  type PaletteName,
  PALETTES,
} from '../../../domain/edits/highlights/highlight-palettes';
import type { ViewContext } from '../parts/view-context';

/** The two that colour whole rows come first. */
const LEGEND = ['overdue', 'dueSoon', 'codeError', 'deadlineError'] as const;

/** Which colours highlights have in the sheet, each choice with its legend. */
export function colourChoice({ state, messages, actions }: ViewContext): TemplateResult {
  const { pane } = messages;
  const { settings } = state;
  const choose = (palette: PaletteName) => (): void => actions.changeSettings({ ...settings, palette });
  return html`
    <fieldset class="setting" aria-describedby="setting-palette-help">
      <legend class="setting-label">${pane.settings.palette}</legend>
      ${PALETTE_NAMES.map(
        (name) => html`
          <label class="choice">
            <input
              type="radio"
              name="palette"
              value=${name}
              .checked=${settings.palette === name}
              @change=${choose(name)}
            />
            ${pane.settings.palettes[name]}
          </label>
          ${legend(name)}
        `,
      )}
      <p class="quiet" id="setting-palette-help">${pane.settings.paletteHelp}</p>
    </fieldset>
  `;

  function legend(name: PaletteName): TemplateResult {
    return html`
      <ul class="legend">
        ${LEGEND.map(
          (kind) =>
            html`<li>
              ${swatch(PALETTES[name][kind], kind === 'overdue')} ${pane.settings.highlights[kind]}
            </li>`,
        )}
      </ul>
    `;
  }
}

/** As a cell looks in the sheet. Drawn, because the page's policy allows no styles in its elements. */
function swatch({ fill, font }: HighlightColours, isBold: boolean): TemplateResult {
  return html`
    <svg class="swatch" viewBox="0 0 28 18" aria-hidden="true">
      <rect width="28" height="18" fill=${fill} />
      ${svg`<text x="14" y="13" text-anchor="middle" fill=${font} font-weight=${isBold ? 700 : 400}>12</text>`}
    </svg>
  `;
}

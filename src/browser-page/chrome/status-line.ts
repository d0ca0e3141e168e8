import { html, nothing, type TemplateResult } from 'lit-html';
import type { BrowserPageWords } from '../../messages/browser-page-words';

export type Mode = 'ready' | 'editing' | 'working' | 'opening';

export type Zoom = 'fit' | number;

const ZOOMS: readonly Zoom[] = ['fit', 0.6, 0.75, 0.9, 1, 1.25, 1.5];

/** What Excel's own status bar says. */
export function statusLine(
  mode: Mode,
  figures: TemplateResult | undefined,
  error: string | undefined,
  messages: BrowserPageWords,
  zoom: { readonly chosen: Zoom; readonly choose: (zoom: Zoom) => void },
): TemplateResult {
  return html`
    <span class="mode" role="status">${messages[mode]}</span>
    ${figures ?? nothing} ${error === undefined ? nothing : html`<span class="error">${error}</span>`}
    <span class="privacy">${messages.madeHere}</span>
    ${zoomField(zoom.chosen, zoom.choose, messages)}
  `;
}

function zoomField(chosen: Zoom, choose: (zoom: Zoom) => void, messages: BrowserPageWords): TemplateResult {
  const onChange = (event: Event): void => {
    const value = (event.target as HTMLSelectElement).value;
    choose(value === 'fit' ? 'fit' : Number(value));
  };
  return html`
    <select id="zoom" aria-label=${messages.zoom} @change=${onChange}>
      ${ZOOMS.map(
        (zoom) => html`
          <option value=${zoom} ?selected=${zoom === chosen}>
            ${zoom === 'fit' ? messages.zoomToFit : `${Math.round(zoom * 100)} %`}
          </option>
        `,
      )}
    </select>
  `;
}

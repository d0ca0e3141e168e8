import { html, nothing, type TemplateResult } from 'lit-html';
import type { Messages } from '../messages';
import type { PageKind } from '../page-kind';
import { formatBytes, type RunFigures } from './run-meter';

export type Mode = 'ready' | 'editing' | 'working' | 'opening';

export type Zoom = 'fit' | number;

const ZOOMS: readonly Zoom[] = ['fit', 0.6, 0.75, 0.9, 1, 1.25, 1.5];

/** What Excel's own status bar says, and what the last run of the add-in cost. */
export function statusLine(
  mode: Mode,
  run: RunFigures | undefined,
  error: string | undefined,
  language: 'vi' | 'en',
  messages: Messages,
  kind: PageKind,
  zoom: { readonly chosen: Zoom; readonly choose: (zoom: Zoom) => void },
): TemplateResult {
  const figures = run
    ? messages.run(
        run.roundTrips,
        formatBytes(run.requestBytes, language),
        formatBytes(run.responseBytes, language),
      )
    : messages.noRunYet;
  const runFigures = html`<span
    class="run"
    data-round-trips=${run?.roundTrips ?? nothing}
    data-request-bytes=${run?.requestBytes ?? nothing}
    data-response-bytes=${run?.responseBytes ?? nothing}
    >${figures}</span
  >`;
  return html`
    <span class="mode" role="status">${messages[mode]}</span>
    ${kind === 'product' ? nothing : runFigures}
    ${error === undefined ? nothing : html`<span class="error">${error}</span>`}
    <span class="privacy">${messages.madeHere}</span>
    ${zoomField(zoom.chosen, zoom.choose, messages)}
  `;
}

function zoomField(chosen: Zoom, choose: (zoom: Zoom) => void, messages: Messages): TemplateResult {
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

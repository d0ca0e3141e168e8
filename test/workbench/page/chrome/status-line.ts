import { html, nothing, type TemplateResult } from 'lit-html';
import type { Messages } from '../messages';
import { formatBytes, type RunFigures } from './run-meter';

export type Mode = 'ready' | 'editing' | 'working' | 'opening';

/** What Excel's own status bar says, and what the last run of the add-in cost. */
export function statusLine(
  mode: Mode,
  run: RunFigures | undefined,
  error: string | undefined,
  language: 'vi' | 'en',
  messages: Messages,
): TemplateResult {
  const figures = run
    ? messages.run(
        run.roundTrips,
        formatBytes(run.requestBytes, language),
        formatBytes(run.responseBytes, language),
      )
    : messages.noRunYet;
  return html`
    <span class="mode" role="status">${messages[mode]}</span>
    <span
      class="run"
      data-round-trips=${run?.roundTrips ?? nothing}
      data-request-bytes=${run?.requestBytes ?? nothing}
      data-response-bytes=${run?.responseBytes ?? nothing}
      >${figures}</span
    >
    ${error === undefined ? nothing : html`<span class="error">${error}</span>`}
    <span class="privacy">${messages.madeHere}</span>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { progressWords } from '../../../messages/progress-words';
import { forecastWords } from '../../present/summary/forecast-words';
import { progressFacts } from '../../present/summary/progress-facts';
import type { AppendixViewContext } from '../parts/view-context';
import { progressChart, progressLegend } from './progress-chart';
import { progressTable } from './progress-table';

/** How the sheet came on over the year: a sentence, what may come of it, the chart, and the same as a table. */
export function progressView({ report, state, messages }: AppendixViewContext): TemplateResult {
  const { formats } = messages;
  const words = progressWords(messages.language);
  const facts = progressFacts(report);
  const { latest } = facts;
  const standing =
    latest === undefined
      ? words.nothingYet
      : words.standing(formats.date(latest.day), latest.done, latest.total, latest.planned);
  return html`
    <div class="progress-body">
      <p id="progress-standing">${standing}</p>
      ${latest === undefined ? nothing : html`<p id="progress-forecast">${forecastWords(facts.forecast, words, formats)}</p>`}
      ${state.settings.asOf === undefined ? nothing : html`<p class="hint">${words.fixedDay}</p>`}
      ${progressChart(facts.weeks, standing, words)} ${progressLegend(words)}
      ${facts.appendices > 1 ? html`<p class="quiet">${words.severalAppendices(facts.appendices)}</p>` : nothing}
      ${facts.without > 0 ? html`<p class="quiet">${words.without(facts.without)}</p>` : nothing}
      ${progressTable(facts, words, formats)}
    </div>
  `;
}

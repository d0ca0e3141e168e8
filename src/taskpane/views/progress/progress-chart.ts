import { html, svg, type TemplateResult } from 'lit-html';
import type { ProgressWeek } from '../../../domain/progress/progress-weeks';
import type { ProgressWords } from '../../../messages/progress-words';
import { PLOT, progressPicture } from '../../present/summary/progress-picture';

const BAR_WIDTH = 3.4;

/** Week by week: done as a line with dots, overdue as bars, what the plan wants done as a broken line of steps. */
export function progressChart(
  weeks: readonly ProgressWeek[],
  standing: string,
  words: ProgressWords,
): TemplateResult {
  const { planned, done, doneDots, overdueBars, levels, months } = progressPicture(weeks);
  return html`
    <svg class="progress-chart" viewBox="0 0 320 160" role="img" aria-label=${standing}>
      ${levels.map(
        ({ y, items }) => svg`
          <line class="chart-level" x1=${PLOT.left} x2=${PLOT.right} y1=${y} y2=${y} />
          <text class="chart-words" x=${PLOT.left - 6} y=${y + 4} text-anchor="end">${items}</text>`,
      )}
      ${months.map(
        ({ x, month }) => svg`
          <line class="chart-level" x1=${x} x2=${x} y1=${PLOT.bottom} y2=${PLOT.bottom + 4} />
          <text class="chart-words" x=${x} y=${PLOT.bottom + 17} text-anchor="middle">${words.month(month)}</text>`,
      )}
      ${overdueBars.map(
        ({ x, y, height }) =>
          svg`<rect class="chart-overdue" x=${x - BAR_WIDTH / 2} y=${y} width=${BAR_WIDTH} height=${height} />`,
      )}
      <path class="chart-planned" d=${planned} />
      <path class="chart-done" d=${done} />
      ${doneDots.map(({ x, y }) => svg`<circle class="chart-dot" cx=${x} cy=${y} r="2.6" />`)}
    </svg>
  `;
}

/** What each line means, with a piece of it: colour is never the only sign. */
export function progressLegend(words: ProgressWords): TemplateResult {
  return html`
    <ul class="chart-legend">
      <li>
        <svg viewBox="0 0 24 12" aria-hidden="true">
          <path class="chart-done" d="M1 6H23" />
          <circle class="chart-dot" cx="12" cy="6" r="3" />
        </svg>
        ${words.done}
      </li>
      <li>
        <svg viewBox="0 0 24 12" aria-hidden="true">
          <rect class="chart-overdue" x="5" y="5" width="4" height="7" />
          <rect class="chart-overdue" x="14" y="1" width="4" height="11" />
        </svg>
        ${words.overdue}
      </li>
      <li>
        <svg viewBox="0 0 24 12" aria-hidden="true"><path class="chart-planned" d="M1 10H12V3H23" /></svg>
        ${words.planned}
      </li>
    </ul>
  `;
}

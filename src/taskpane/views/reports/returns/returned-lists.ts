import { html, nothing, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../../domain/a1-notation';
import type { ReturnFill, UnplacedValue } from '../../../../domain/returns/return-merge';
import type { ReturnsJobWords } from '../../../../messages/returns-job-words';
import { icon } from '../../parts/icon';

/** More are told by their number alone: a pane is narrow, and each is in the sheet afterwards. */
const MOST_SHOWN = 50;

/** What goes into blank cells, and what was chosen. */
export function fillList(
  fills: readonly ReturnFill[],
  words: ReturnsJobWords,
): TemplateResult | typeof nothing {
  return foldedList(
    'returns-fills',
    words.fills(fills.length),
    fills.map(
      ({ cell, role, task, shown, file }) => html`
        <strong>${formatAddress(cell)} · ${words.columns[role]}: ${shown}</strong>
        <span class="quiet">${task} (${file})</span>
      `,
    ),
    words,
  );
}

/** What the appendix has no place for. */
export function unplacedList(
  unplaced: readonly UnplacedValue[],
  words: ReturnsJobWords,
): TemplateResult | typeof nothing {
  return foldedList(
    'returns-unplaced',
    words.unplaced(unplaced.length),
    unplaced.map(
      ({ file, row, task, role, shown, reason }) => html`
        <strong>${words.columns[role]}: ${shown}</strong>
        <span class="quiet">${task} (${words.rowOf(file, row)}; ${words.reasons[reason]})</span>
      `,
    ),
    words,
  );
}

/** Leads from which nothing came. */
export function notReturnedList(
  names: readonly string[],
  words: ReturnsJobWords,
): TemplateResult | typeof nothing {
  return foldedList(
    'returns-missing',
    words.notReturned(names.length),
    names.map((name) => html`${name}`),
    words,
  );
}

function foldedList(
  id: string,
  title: string,
  lines: readonly TemplateResult[],
  words: ReturnsJobWords,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const rest = lines.length - MOST_SHOWN;
  return html`
    <details class="line-group" id=${id}>
      <summary tabindex="0">
        ${icon('next')}
        <h4 class="small-heading">${title}</h4>
      </summary>
      <ul class="lines">
        ${lines.slice(0, MOST_SHOWN).map((line) => html`<li class="returned">${line}</li>`)}
        ${rest > 0 ? html`<li class="quiet">${words.more(rest)}</li>` : nothing}
      </ul>
    </details>
  `;
}

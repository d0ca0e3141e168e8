import { html, nothing, type TemplateResult } from 'lit-html';
import type { UnmatchedRow } from '../../../../domain/returns/return-merge';
import { returnsJobWords } from '../../../../messages/returns-job-words';
import { icon } from '../../parts/icon';
import type { AppendixViewContext } from '../../parts/view-context';
import { choose } from './returns-actions';

const MOST_SHOWN = 50;

/** Rows of returns that are not certainly one of the sheet's: where there are some that may be meant, one can be chosen. */
export function unmatchedList(
  unmatched: readonly UnmatchedRow[],
  context: AppendixViewContext,
): TemplateResult | typeof nothing {
  if (unmatched.length === 0) return nothing;
  const words = returnsJobWords(context.messages.language);
  const rest = unmatched.length - MOST_SHOWN;
  return html`
    <details class="line-group" id="returns-unmatched">
      <summary tabindex="0">
        ${icon('next')}
        <h4 class="small-heading">${words.unmatched(unmatched.length)}</h4>
      </summary>
      <p class="quiet">${words.unmatchedHint} ${words.addedHint}</p>
      ${addAll(unmatched, context)}
      <ul class="lines">
        ${unmatched.slice(0, MOST_SHOWN).map((row, index) => line(row, index, context))}
        ${rest > 0 ? html`<li class="quiet">${words.more(rest)}</li>` : nothing}
      </ul>
    </details>
  `;
}

function addAll(
  unmatched: readonly UnmatchedRow[],
  context: AppendixViewContext,
): TemplateResult | typeof nothing {
  const words = returnsJobWords(context.messages.language);
  const open = unmatched.filter(({ isAdded }) => isAdded !== true);
  if (open.length < 2) return nothing;
  const press = (): void => choose(context, { add: unmatched.map(({ file, row }) => ({ file, row })) });
  return html`
    <button type="button" class="link" id="add-unmatched" @click=${press}>
      ${words.addAll(open.length)}
    </button>
  `;
}

function line(
  { file, row, text, candidates, isAdded }: UnmatchedRow,
  index: number,
  context: AppendixViewContext,
): TemplateResult {
  const words = returnsJobWords(context.messages.language);
  const chosen = context.state.jobs.returns?.choices?.rows ?? [];
  const pick = (event: Event): void => {
    const to = Number((event.currentTarget as HTMLSelectElement).value);
    if (to > 0) choose(context, { rows: [...chosen, { file, row, to }] });
  };
  const add = (event: Event): void => {
    const others = (context.state.jobs.returns?.choices?.add ?? []).filter(
      (each) => each.file !== file || each.row !== row,
    );
    const { checked } = event.currentTarget as HTMLInputElement;
    choose(context, { add: checked ? [...others, { file, row }] : others });
  };
  return html`
    <li class="returned">
      <strong>${text}</strong>
      <span class="quiet">${words.rowOf(file, row)}</span>
      <label class="choice">
        <input type="checkbox" id="add-unmatched-${index}" .checked=${isAdded === true} @change=${add} />
        <span>${words.addRow}</span>
      </label>
      ${
        candidates.length === 0 || isAdded === true
          ? nothing
          : html`
              <div class="setting">
                <label for="unmatched-${index}">${words.isRow}</label>
                <select id="unmatched-${index}" @change=${pick}>
                  <option value="" selected>${words.noRow}</option>
                  ${candidates.map(
                    (candidate) => html`
                      <option value=${candidate.row}>
                        ${words.candidate(candidate.row, candidate.text)}
                      </option>
                    `,
                  )}
                </select>
              </div>
            `
      }
    </li>
  `;
}

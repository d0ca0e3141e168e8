import { html, nothing, type TemplateResult } from 'lit-html';
import { compareDates } from '../../../domain/calendar/calendar-date';
import type { AppendixReview } from '../../../domain/review/appendix-review';
import { headline, isScoringForm } from '../../present/headline';
import { planTitle } from '../../present/plan-title';
import { icon } from '../parts/icon';
import { focusById } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';

/** The sheet, its ratio as the sentence for the report, and the day up to which it is counted. */
export function stateLine(context: AppendixViewContext): TemplateResult {
  const { report, review, messages, actions, state, today } = context;
  const { pane, formats } = messages;
  const { sentence, short, isFigure } = headline(review, messages);
  const { asOf } = review.options;
  // States are what the sheet says now: a cut-off of an earlier day moves the deadlines alone.
  const isEarlier = state.settings.asOf !== undefined && compareDates(asOf, today()) < 0;
  const day = formats.date(asOf);
  const changeDay = (): void => {
    actions.chooseTab('settings');
    focusById('setting-asOf');
  };
  return html`
    <div class="state-line">
      ${sheetHeading(report.sheetName, planTitle(review.appendix.title))} ${appendixChoice(context)}
      <p class="sentence" id="completion-sentence" title=${short === sentence ? nothing : sentence}>
        ${short}
      </p>
      ${
        isFigure
          ? html`<button
              type="button"
              class="icon-button"
              id="copy-sentence"
              aria-label=${pane.completion.copy}
              title=${pane.completion.copy}
              @click=${() => actions.copy(sentence)}
            >
              ${icon('copy')}
            </button>`
          : nothing
      }
      ${
        isScoringForm(review)
          ? nothing
          : html`<button
              type="button"
              class="cut-off ${isEarlier ? 'earlier' : ''}"
              id="cut-off"
              title=${pane.completion.changeDay}
              aria-label=${isEarlier ? pane.completion.earlier(day) : pane.completion.upTo(day)}
              @click=${changeDay}
            >
              <span
                >${isEarlier ? pane.completion.earlier(day) : withNarrowYear(pane.completion.upTo(day))}</span
              >${icon('down')}
            </button>`
      }
    </div>
  `;
}

/** "đến 15/10/2024", of which a narrow pane shows "đến 15/10". */
function withNarrowYear(words: string): TemplateResult {
  const at = words.lastIndexOf('/');
  return html`${words.slice(0, at)}<span class="year">${words.slice(at)}</span>`;
}

/** The name of the sheet; the title of its plan where the pointer rests. */
export function sheetHeading(name: string, title?: string): TemplateResult {
  return html`<h1 class="sheet-name" title=${title === undefined ? name : `${name}: ${title}`}>${name}</h1>`;
}

/** Which of several appendices of the sheet is shown, by its number and its rows. */
function appendixChoice({
  report,
  messages,
  actions,
  state,
}: AppendixViewContext): TemplateResult | typeof nothing {
  const { reviews } = report;
  if (reviews.length < 2) return nothing;
  const { pane } = messages;
  const name = ({ appendix }: AppendixReview, index: number): string => {
    const rows = appendix.items.map(({ row }) => row);
    return rows.length === 0
      ? pane.sheet.nth(index + 1)
      : pane.sheet.nthWithRows(index + 1, Math.min(...rows), Math.max(...rows));
  };
  const choose = (event: Event): void =>
    actions.chooseAppendix(Number((event.currentTarget as HTMLSelectElement).value));
  return html`
    <select
      id="appendix"
      aria-label=${pane.sheet.choose}
      title=${name(reviews[state.appendixIndex] ?? reviews[0], state.appendixIndex)}
      @change=${choose}
    >
      ${reviews.map(
        (review, index) =>
          html`<option value=${index} .selected=${index === state.appendixIndex}>
            ${name(review, index)}
          </option>`,
      )}
    </select>
  `;
}

import { html, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { parseIsoDate } from '../../../domain/calendar/iso-date';
import type { ExcelAnswer, ExcelRecord } from '../../../excel/self-check/excel-record';
import { type ExcelCheckWords, excelCheckWords } from '../../../messages/excel-check-words';
import { type AnswerStanding, standingOf, worstFirst } from '../../present/excel-check-answers';
import { icon, type IconName } from '../parts/icon';
import type { ViewContext } from '../parts/view-context';

const ICONS = { fine: 'check', unfit: 'error', unknown: 'info' } as const satisfies Record<
  AnswerStanding,
  IconName
>;

/** What one Excel answered: in a sentence, which Excel it is, the way to copy it all, and question by question. */
export function excelCheckRecord(record: ExcelRecord, context: ViewContext): TemplateResult {
  const words = excelCheckWords(context.messages.language);
  const { answers } = record;
  const fine = answers.filter((each) => standingOf(each) === 'fine').length;
  return html`
    <p id="check-result"><strong>${words.result(fine, answers.length)}</strong></p>
    <dl class="check-facts">
      ${facts(record, context, words).map(
        ([name, fact]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${fact === '' ? words.notTold : fact}</dd>
          </div>`,
      )}
    </dl>
    <div>
      <button
        type="button"
        class="button"
        id="copy-record"
        @click=${() => context.actions.copy(JSON.stringify(record))}
      >
        ${icon('copy')}${words.copy}
      </button>
    </div>
    <p class="quiet">${words.copyMeaning}</p>
    <h4 class="group-heading">${words.questions}</h4>
    <ul class="lines" id="check-answers">
      ${repeat(
        worstFirst(answers),
        ({ id }) => id,
        (each) => html`<li>${answerRow(each, words)}</li>`,
      )}
    </ul>
  `;
}

function facts({ where, date }: ExcelRecord, { messages: { formats } }: ViewContext, words: ExcelCheckWords) {
  const day = parseIsoDate(date);
  return [
    [words.facts.platform, where.platform],
    [words.facts.build, where.build],
    [words.facts.language, where.language],
    [words.facts.dataLanguage, where.dataLanguage],
    [words.facts.excelApi, where.excelApi],
    [words.facts.scale, `${formats.number(Math.round(where.scale * 100))}%`],
    [words.facts.date, day === undefined ? date : formats.date(day)],
  ] as const;
}

/** One question with how it stands; what Excel answered unfolds, as it was. */
function answerRow(each: ExcelAnswer, words: ExcelCheckWords): TemplateResult {
  const standing = standingOf(each);
  return html`
    <details class="check-answer ${standing}">
      <summary class="check-question" tabindex="0">
        ${icon(ICONS[standing])}
        <span class="check-title">${words.titles[each.id] ?? each.id}</span>
        <span class="check-standing">${words.standings[standing]}</span>
      </summary>
      <p class="quiet">${words.meanings[standing]}</p>
      <p class="quiet">${words.answered}</p>
      <code>${JSON.stringify(each.answer)}</code>
    </details>
  `;
}

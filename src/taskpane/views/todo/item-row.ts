import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReviewedItem } from '../../../domain/review/appendix-review';
import { tidy } from '../../../domain/text/tidy';
import { guessedCode } from '../../present/todo/guessed-code';
import { itemContent } from '../../present/todo/item-title';
import type { DueSoonItem, OverdueItem } from '../../present/todo/todo-list';
import { icon } from '../parts/icon';
import type { AppendixViewContext } from '../parts/view-context';

export function overdueRow(item: OverdueItem, context: AppendixViewContext): TemplateResult {
  const { pane, formats } = context.messages;
  const { daysLate, lastDay } = item.standing;
  const sign = html`<span class="sign overdue">${icon('late')}${pane.todo.daysLate(daysLate)}</span>`;
  return itemRow(item, sign, pane.todo.lastDay(formats.date(lastDay)), context);
}

export function dueSoonRow(item: DueSoonItem, context: AppendixViewContext): TemplateResult {
  const { pane, formats } = context.messages;
  const { daysLeft, lastDay } = item.standing;
  const sign = html`<span class="sign dueSoon">${icon('clock')}${pane.todo.daysLeft(daysLeft)}</span>`;
  return itemRow(item, sign, pane.todo.lastDay(formats.date(lastDay)), context);
}

export function noDateRow(item: ReviewedItem, context: AppendixViewContext): TemplateResult {
  const { pane, formats } = context.messages;
  const next = item.standing.kind === 'noDate' ? item.standing.next : undefined;
  const written = tidy(item.item.deadlineText);
  const when =
    next !== undefined
      ? pane.todo.nextDay(formats.date(next))
      : written === ''
        ? undefined
        : pane.todo.written(written);
  return itemRow(item, undefined, when, context);
}

/** One item as a button that goes to its row in the sheet: how late, the task as it is written, who leads. */
function itemRow(
  reviewed: ReviewedItem,
  sign: TemplateResult | undefined,
  when: string | undefined,
  { review, messages, actions }: AppendixViewContext,
): TemplateResult {
  const { pane } = messages;
  const { item } = reviewed;
  const { columns } = review.appendix.layout;
  const column = columns.get('status') ?? columns.get('deadline') ?? columns.get('content') ?? 1;
  const leads = item.leads.map(tidy).filter((name) => name !== '');
  const content = itemContent(item, pane);
  const guess = guessedCode(reviewed);
  const written = tidy(item.code.written);
  return html`
    <button type="button" class="line" @click=${() => actions.goToCell({ row: item.row, column })}>
      <span class="line-top">
        ${sign ?? nothing}<span class="quiet line-when">${when ?? nothing}</span
        ><span class="quiet line-place">${pane.todo.row(item.row)}</span>
      </span>
      <span class="line-content" title=${content}
        >${written === '' ? nothing : html`<strong class="code">${written}</strong> `}${
          guess === undefined
            ? nothing
            : html`<span class="quiet guess">${pane.todo.guessedCode(guess)}</span> `
        }${content}</span
      >
      <span class="quiet line-bottom">${leads.length > 0 ? leads.join(', ') : pane.todo.noLead}</span>
    </button>
  `;
}

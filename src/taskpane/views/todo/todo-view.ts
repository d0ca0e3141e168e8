import { html, nothing, type TemplateResult } from 'lit-html';
import type { Severity } from '../../../domain/finding';
import { memoizeLast } from '../../present/memoize-last';
import { certainProposals } from '../../present/todo/certain-proposals';
import { findingLines } from '../../present/todo/finding-lines';
import type { TodoList } from '../../present/todo/todo-list';
import { icon } from '../parts/icon';
import { lazyView } from '../parts/lazy-view';
import { moveFocus } from '../parts/move-focus';
import { lineGroup } from '../parts/todo-group';
import type { AppendixViewContext } from '../parts/view-context';
import { catalogueDoubt } from '../summary/catalogue-line';
import { cellChanges } from './cell-changes';
import { findingRow, foldButton, writeButton } from './finding-row';
import { foldByEscape } from './fold-line';
import { dueSoonRow, noDateRow, overdueRow } from './item-row';
import { moveInList } from './move-in-list';
import { nothingHere } from './nothing-here';

const setAsideGroup = lazyView(async () => (await import('./set-aside-group')).setAsideGroup);

/** Drawing anew after a press changes none of the findings. */
const shownLines: Readonly<Record<Severity, typeof findingLines>> = {
  error: memoizeLast(findingLines),
  warning: memoizeLast(findingLines),
  info: memoizeLast(findingLines),
};

/** The list that the chips choose, or what is sought in all of them. */
export function todoView(list: TodoList, context: AppendixViewContext): TemplateResult {
  const { state, messages, report } = context;
  const { pane } = messages;
  const isNamedAbove = state.filter.search.trim() === '';
  const isMend = state.filter.kind === 'mend' || !isNamedAbove;
  return html`
    <div class="work" @keydown=${moveInList}>
      ${isMend ? catalogueDoubt(context) : nothing}
      ${isMend && report.damagedSetAside === true ? html`<p class="hint">${pane.findings.setAsideDamaged}</p>` : nothing}
      ${nothingHere(list, context)}
      ${lineGroup(
        'overdue',
        pane.todo.overdue,
        list.overdue,
        itemKey,
        (item) => overdueRow(item, context),
        context,
        {
          isNamedAbove,
        },
      )}
      ${lineGroup(
        'dueSoon',
        pane.todo.dueSoon,
        list.dueSoon,
        itemKey,
        (item) => dueSoonRow(item, context),
        context,
        {
          isNamedAbove,
        },
      )}
      ${findingGroup('error', list, context)} ${findingGroup('warning', list, context)}
      ${lineGroup(
        'noDate',
        pane.todo.noDate,
        list.noDate,
        itemKey,
        (item) => noDateRow(item, context),
        context,
        {
          isFolded: true,
        },
      )}
      ${findingGroup('info', list, context)}
      ${list.setAside.length === 0 ? nothing : setAsideGroup(context, list.setAside)}
    </div>
  `;
}

function itemKey({ item }: { readonly item: { readonly row: number } }): number {
  return item.row;
}

function findingGroup(
  severity: Severity,
  list: TodoList,
  context: AppendixViewContext,
): TemplateResult | typeof nothing {
  const { messages, state } = context;
  const findings = list.findings[severity];
  const lead = mendAll(severity, list, context);
  return lineGroup(
    severity,
    messages.pane.findings.severities[severity],
    shownLines[severity](findings, state.listedApart, messages),
    ({ key }) => key,
    (line) => findingRow(line, context),
    context,
    {
      isFolded: severity === 'info',
      count: findings.length,
      ...(lead === undefined ? {} : { lead }),
    },
  );
}

/** The way to write all proposals that leave no doubt at once, after a look at them. */
function mendAll(
  severity: Severity,
  list: TodoList,
  context: AppendixViewContext,
): TemplateResult | undefined {
  const { messages, actions, state } = context;
  const certain = certainProposals(list.findings[severity]);
  if (certain.length < 2) return undefined;
  const line = `certain ${severity}`;
  const isOpen = state.unfolded?.line === line;
  const turn = (): void => {
    if (isOpen) return actions.fold();
    actions.unfold({ line, findings: certain });
    moveFocus(() => document.querySelector('.group-lead .write'));
  };
  return html`
    <button
      type="button"
      class="button mend-certain"
      id="mend-certain-${severity}"
      aria-expanded=${isOpen}
      @click=${turn}
      @keydown=${(event: KeyboardEvent) => foldByEscape(event, context)}
    >
      ${icon(isOpen ? 'down' : 'next')}${messages.pane.findings.lookAtCertain(certain.length)}
    </button>
    ${
      isOpen
        ? html`<div
            class="unfolded"
            role="group"
            aria-label=${messages.pane.findings.previewTitle}
            @keydown=${(event: KeyboardEvent) => foldByEscape(event, context)}
          >
            ${cellChanges(certain, context)}
            <div class="ways">${writeButton(certain, context)} ${foldButton(context)}</div>
          </div>`
        : nothing
    }
  `;
}

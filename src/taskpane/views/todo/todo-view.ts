import { html, nothing, type TemplateResult } from 'lit-html';
import type { Severity } from '../../../domain/finding';
import { certainProposals } from '../../present/certain-proposals';
import { findingLines } from '../../present/finding-lines';
import { rememberLast } from '../../present/remember-last';
import type { TodoList } from '../../present/todo-list';
import { icon } from '../parts/icon';
import { lazyView } from '../parts/lazy-view';
import { lineGroup } from '../parts/line-group';
import { moveFocus } from '../parts/move-focus';
import type { AppendixScene } from '../parts/scene';
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
  error: rememberLast(findingLines),
  warning: rememberLast(findingLines),
  info: rememberLast(findingLines),
};

/** The list that the chips choose, or what is sought in all of them. */
export function todoView(list: TodoList, scene: AppendixScene): TemplateResult {
  const { state, messages, report } = scene;
  const { pane } = messages;
  const isNamedAbove = state.filter.search.trim() === '';
  const isMend = state.filter.kind === 'mend' || !isNamedAbove;
  return html`
    <div class="work" @keydown=${moveInList}>
      ${isMend ? catalogueDoubt(scene) : nothing}
      ${isMend && report.damagedSetAside === true ? html`<p class="hint">${pane.findings.setAsideDamaged}</p>` : nothing}
      ${nothingHere(list, scene)}
      ${lineGroup(
        'overdue',
        pane.todo.overdue,
        list.overdue,
        itemKey,
        (item) => overdueRow(item, scene),
        scene,
        {
          isNamedAbove,
        },
      )}
      ${lineGroup(
        'dueSoon',
        pane.todo.dueSoon,
        list.dueSoon,
        itemKey,
        (item) => dueSoonRow(item, scene),
        scene,
        {
          isNamedAbove,
        },
      )}
      ${findingGroup('error', list, scene)} ${findingGroup('warning', list, scene)}
      ${lineGroup('noDate', pane.todo.noDate, list.noDate, itemKey, (item) => noDateRow(item, scene), scene, {
        isFolded: true,
      })}
      ${findingGroup('info', list, scene)}
      ${list.setAside.length === 0 ? nothing : setAsideGroup(scene, list.setAside)}
    </div>
  `;
}

function itemKey({ item }: { readonly item: { readonly row: number } }): number {
  return item.row;
}

function findingGroup(
  severity: Severity,
  list: TodoList,
  scene: AppendixScene,
): TemplateResult | typeof nothing {
  const { messages, state } = scene;
  const findings = list.findings[severity];
  const lead = mendAll(severity, list, scene);
  return lineGroup(
    severity,
    messages.pane.findings.severities[severity],
    shownLines[severity](findings, state.listedApart, messages),
    ({ key }) => key,
    (line) => findingRow(line, scene),
    scene,
    {
      isFolded: severity === 'info',
      count: findings.length,
      ...(lead === undefined ? {} : { lead }),
    },
  );
}

/** The way to write all proposals that leave no doubt at once, after a look at them. */
function mendAll(severity: Severity, list: TodoList, scene: AppendixScene): TemplateResult | undefined {
  const { messages, actions, state } = scene;
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
      @keydown=${(event: KeyboardEvent) => foldByEscape(event, scene)}
    >
      ${icon(isOpen ? 'down' : 'next')}${messages.pane.findings.lookAtCertain(certain.length)}
    </button>
    ${
      isOpen
        ? html`<div
            class="unfolded"
            role="group"
            aria-label=${messages.pane.findings.previewTitle}
            @keydown=${(event: KeyboardEvent) => foldByEscape(event, scene)}
          >
            ${cellChanges(certain, scene)}
            <div class="ways">${writeButton(certain, scene)} ${foldButton(scene)}</div>
          </div>`
        : nothing
    }
  `;
}

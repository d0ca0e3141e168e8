import { html, nothing, type TemplateResult } from 'lit-html';
import type { Severity } from '../../../domain/finding';
import { isFiltered, NO_FILTER } from '../../present/todo-filter';
import type { TodoList } from '../../present/todo-list';
import { certainProposals } from '../../present/certain-proposals';
import { filterBar } from './filter-bar';
import { findingKey } from '../../present/finding-key';
import { findingRow } from './finding-row';
import { icon } from '../parts/icon';
import { dueSoonRow, noDateRow, overdueRow } from './item-row';
import { later } from '../parts/later';
import { lineGroup } from '../parts/line-group';
import { proposalPreview } from './proposal-preview';
import type { AppendixScene } from '../parts/scene';

const setAsideGroup = later(async () => (await import('./set-aside-group')).setAsideGroup);

/** What is to do, most pressing first: overdue, due soon, cells to mend, the rest. */
export function todoView(list: TodoList, scene: AppendixScene): TemplateResult {
  const { state, messages, report, review } = scene;
  const { pane } = messages;
  const isEmpty =
    list.overdue.length + list.dueSoon.length + list.noDate.length === 0 &&
    list.setAside.length === 0 &&
    Object.values(list.findings).every((findings) => findings.length === 0);
  const isCalm =
    review.items.length > 0 &&
    list.counts.overdue + list.counts.dueSoon + list.counts.mend === 0 &&
    !isFiltered(state.filter);
  return html`
    ${filterBar(scene)}
    ${report.damagedSetAside === true ? html`<p class="hint">${pane.findings.setAsideDamaged}</p>` : nothing}
    ${
      isCalm
        ? html`<div class="calm">
            ${icon('check')}
            <div>
              <p class="small-heading">${pane.todo.calm}</p>
              <p class="quiet">${pane.todo.calmWhy}</p>
            </div>
          </div>`
        : nothing
    }
    ${
      isEmpty && isFiltered(state.filter)
        ? html`<div class="calm">
            <div>
              <p>${pane.todo.nothingFound}</p>
              <button type="button" class="link" @click=${() => scene.actions.filter(NO_FILTER)}>
                ${pane.todo.clearFilter}
              </button>
            </div>
          </div>`
        : nothing
    }
    ${lineGroup('overdue', pane.todo.overdue, list.overdue, itemKey, (item) => overdueRow(item, scene), scene)}
    ${lineGroup('dueSoon', pane.todo.dueSoon, list.dueSoon, itemKey, (item) => dueSoonRow(item, scene), scene)}
    ${findingGroup('error', list, scene)} ${findingGroup('warning', list, scene)}
    ${lineGroup('noDate', pane.todo.noDate, list.noDate, itemKey, (item) => noDateRow(item, scene), scene, {
      isFolded: true,
    })}
    ${findingGroup('info', list, scene)}
    ${list.setAside.length === 0 ? nothing : setAsideGroup(scene, list.setAside)}
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
  const { messages, actions, state } = scene;
  const { pane } = messages;
  const findings = list.findings[severity];
  const certain = certainProposals(findings);
  const previewsMany = state.preview.length > 1 && state.preview[0]?.severity === severity;
  const mendAll =
    certain.length < 2
      ? undefined
      : previewsMany
        ? proposalPreview(state.preview, scene)
        : html`<fluent-button
            size="small"
            id="mend-certain-${severity}"
            @click=${() => actions.preview(certain)}
          >
            ${pane.findings.lookAtCertain(certain.length)}
          </fluent-button>`;
  return lineGroup(
    severity,
    pane.findings.severities[severity],
    findings,
    findingKey,
    (finding) => findingRow(finding, scene),
    scene,
    { isFolded: severity === 'info', ...(mendAll === undefined ? {} : { lead: mendAll }) },
  );
}

import { html, nothing, type TemplateResult } from 'lit-html';
import type { CompletionCount, PointsCount } from '../../../domain/review/appendix-review';
import { tidy } from '../../../domain/text/tidy';
import { groupTable } from '../../present/summary/group-table';
import { orderGroups } from '../../present/summary/order-groups';
import { reminder } from '../../present/summary/reminder';
import type { GroupKind, GroupOrder } from '../../state/pane-state';
import { firstKind, type TodoFilter } from '../../state/todo-filter';
import { icon } from '../parts/icon';
import { moveFocus } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';
import { windowedLines } from '../parts/virtual-list';
import { barLegend, groupBar } from './group-bar';
import { pointsLine } from './points-summary';

interface Group extends CompletionCount {
  readonly key: string;
  readonly name: string;
  /** What the list of work is limited to when the group is pressed. */
  readonly filter: TodoFilter;
  readonly lead?: string;
  readonly points?: PointsCount;
}

const GROUP_KINDS: readonly GroupKind[] = ['sections', 'leads'];

/** The list that a group leads to: what is most pressing in it. */
function kindOf({ overdue, dueSoon }: CompletionCount): TodoFilter['kind'] {
  return firstKind({ overdue, dueSoon, mend: 0 });
}

/** Whether the figures are told by sections or by leads. */
function groupChoice({ state, messages, actions }: AppendixViewContext): TemplateResult {
  const { pane } = messages;
  return html`
    <div class="switch" role="group" aria-label=${pane.groups.choose}>
      ${GROUP_KINDS.map(
        (kind) => html`
          <button
            type="button"
            class="switch-way"
            id="groups-${kind}"
            aria-pressed=${state.groupKind === kind}
            @click=${() => actions.chooseGroups(kind)}
          >
            ${pane.groups[kind]}
          </button>
        `,
      )}
    </div>
  `;
}

export function sectionsView(context: AppendixViewContext): TemplateResult {
  const { pane } = context.messages;
  const pointsOf = new Map(context.review.points?.sections.map((points) => [points.row, points]));
  const groups = context.review.sections.map((section): Group => {
    const points = pointsOf.get(section.row);
    return {
      ...section,
      key: String(section.row),
      name: [section.code, tidy(section.name)].filter(Boolean).join('. '),
      filter: { kind: kindOf(section), search: '', sectionRow: section.row },
      ...(points === undefined ? {} : { points }),
    };
  });
  return groupsView(
    pane.groups.sectionsHeading,
    pane.groups.columnSection,
    pane.groups.noSections,
    groups,
    context,
  );
}

export function leadsView(context: AppendixViewContext): TemplateResult {
  const { pane } = context.messages;
  const groups = context.review.leads.map((lead): Group => ({
    ...lead,
    key: lead.name,
    name: tidy(lead.name),
    filter: { kind: kindOf(lead), search: '', lead: lead.name },
    lead: lead.name,
  }));
  const note = context.review.items.some(({ item }) => item.leads.length > 1)
    ? html`<p class="quiet">${pane.groups.sharedNote}</p>`
    : undefined;
  return groupsView(
    pane.groups.leadsHeading,
    pane.groups.columnLead,
    pane.groups.noLeads,
    groups,
    context,
    note,
  );
}

function groupsView(
  heading: string,
  firstColumn: string,
  none: string,
  groups: readonly Group[],
  context: AppendixViewContext,
  note?: TemplateResult,
): TemplateResult {
  const { state, messages, actions } = context;
  const { pane } = messages;
  if (groups.length === 0)
    return html`${groupChoice(context)}
      <p class="calm">${none}</p>`;
  const ordered = orderGroups(groups, state.groupOrder);
  const orders: readonly GroupOrder[] = ['bySheet', 'byLowest', 'byOverdue'];
  const choose = (event: Event): void => {
    const chosen = orders.find((order) => order === (event.currentTarget as HTMLSelectElement).value);
    if (chosen !== undefined) actions.orderGroups(chosen);
  };
  return html`
    <h2 class="visually-hidden">${heading}</h2>
    <div class="groups-tools">
      ${groupChoice(context)}
      <select id="group-order" aria-label=${pane.groups.sort} @change=${choose}>
        ${orders.map(
          (order) =>
            html`<option value=${order} ?selected=${order === state.groupOrder}>
              ${pane.groups[order]}
            </option>`,
        )}
      </select>
    </div>
    <div class="groups-tools">
      ${barLegend(context)}
      <button
        type="button"
        class="link"
        id="copy-table"
        @click=${() => actions.copy(groupTable(ordered, firstColumn, messages))}
      >
        ${icon('copy')}${pane.groups.copyTable}
      </button>
    </div>
    ${note ?? nothing}
    ${windowedLines(
      ordered,
      ({ key }) => key,
      (group) => groupRow(group, context),
    )}
  `;
}

function groupRow(group: Group, context: AppendixViewContext): TemplateResult {
  const { messages, actions } = context;
  const { pane, formats } = messages;
  const isPressing = group.overdue + group.dueSoon > 0;
  const show = (): void => {
    actions.filter(group.filter);
    moveFocus(() => document.querySelector('.work .line') ?? document.getElementById('tab-todo'));
  };
  return html`
    <button type="button" class="line group" title=${pane.groups.show(group.name)} @click=${show}>
      <span class="group-top">
        <span class="line-title">${group.name}</span>
        <span class="group-numbers">
          <strong>${formats.share(group.done, group.total) ?? '–'}</strong>
          <span class="quiet">${pane.groups.done(group.done, group.total)}</span>
        </span>
      </span>
      ${groupBar(group)} ${group.points === undefined ? nothing : pointsLine(group.points, context)}
    </button>
    ${isPressing ? groupFoot(group, context) : nothing}
  `;
}

/** What is pressing in a group, and the reminder to whoever leads it, in one line. */
function groupFoot(
  { name, lead, overdue, dueSoon }: Group,
  { review, report, messages, actions }: AppendixViewContext,
): TemplateResult {
  const { pane } = messages;
  const copyReminder = (): void => {
    const text = lead === undefined ? undefined : reminder(review, report.sheetName, lead, messages);
    if (text !== undefined) actions.copy(text);
  };
  return html`
    <div class="group-foot">
      ${
        overdue > 0
          ? html`<span class="sign overdue">${icon('late')}${pane.groups.overdue(overdue)}</span>`
          : nothing
      }
      ${
        dueSoon > 0
          ? html`<span class="sign dueSoon">${icon('clock')}${pane.groups.dueSoon(dueSoon)}</span>`
          : nothing
      }
      ${
        lead === undefined
          ? nothing
          : html`<button
              type="button"
              class="link group-reminder"
              aria-label=${pane.groups.copyReminderFor(name)}
              @click=${copyReminder}
            >
              ${icon('copy')}${pane.groups.copyReminder}
            </button>`
      }
    </div>
  `;
}

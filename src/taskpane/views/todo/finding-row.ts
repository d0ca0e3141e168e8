import { html, nothing, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../domain/a1-notation';
import type { Finding } from '../../../domain/finding';
import { sayFinding } from '../../../messages/say-finding';
import type { FindingLine } from '../../present/todo/finding-lines';
import { findingKey } from '../../state/finding-key';
import { isBusy } from '../../state/is-busy';
import { focusNeighbour } from '../parts/focus-neighbour';
import { icon } from '../parts/icon';
import { lazyView } from '../parts/lazy-view';
import { moveFocus } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';
import { cellChange, cellChanges, cellLinks } from './cell-changes';
import { foldByEscape, foldLine } from './fold-line';

const setAsideForm = lazyView(async () => (await import('./set-aside-form')).setAsideForm);

/** A finding, or several alike, in one line that unfolds in its place and goes to the first of its cells. */
export function findingRow(line: FindingLine, context: AppendixViewContext): TemplateResult {
  const { state, messages, actions } = context;
  const { pane } = messages;
  const [first] = line.findings;
  const isOpen = state.unfolded?.line === line.key;
  const turn = (): void => {
    if (isOpen) return actions.fold();
    actions.unfold({ line: line.key, findings: line.findings });
    actions.goToCell(first);
    moveFocus(() => document.querySelector('.line-item .unfolded button'));
  };
  const title = messages.findingTitles[first.rule] ?? sayFinding(messages, first);
  const many = line.findings.length;
  return html`
    <button
      type="button"
      class="line finding"
      aria-expanded=${isOpen}
      @click=${turn}
      @keydown=${(event: KeyboardEvent) => foldByEscape(event, context)}
    >
      <span class="sign ${first.severity}"
        >${icon(first.severity)}${many === 1 ? pane.findings.cell(formatAddress(first)) : pane.findings.cells(many)}</span
      >
      <span class="finding-title"
        >${title}${
          many === 1 && first.proposal !== undefined
            ? html` <span class="finding-proposal">→&nbsp;${first.proposal.text}</span>`
            : nothing
        }</span
      >
      ${icon(isOpen ? 'down' : 'next')}
    </button>
    ${isOpen ? unfolded(line, context) : nothing}
  `;
}

function unfolded(line: FindingLine, context: AppendixViewContext): TemplateResult {
  const { messages } = context;
  const { pane } = messages;
  const [first] = line.findings;
  const isAlone = line.findings.length === 1;
  return html`
    <div
      class="unfolded"
      role="group"
      aria-label=${messages.findingTitles[first.rule] ?? pane.findings.cell(formatAddress(first))}
      @keydown=${(event: KeyboardEvent) => foldByEscape(event, context)}
    >
      <p class="line-text">${sayFinding(messages, first)}</p>
      ${isAlone ? waysOfOne(first, context) : waysOfMany(line, context)}
      ${isAlone && context.state.settingAside === findingKey(first) ? setAsideForm(context, first) : nothing}
    </div>
  `;

  function waysOfOne(finding: Finding, { state, actions }: AppendixViewContext): TemplateResult {
    const isAsked = state.settingAside === findingKey(finding);
    const askWhy = (): void => {
      if (isAsked) return actions.askSetAside();
      actions.askSetAside(finding);
      moveFocus(() => document.querySelector('.aside-form .chip'));
    };
    return html`
      ${finding.proposal === undefined ? nothing : cellChange(finding, context)}
      <div class="ways">
        ${finding.proposal === undefined ? nothing : writeButton([finding], context)}
        <button
          type="button"
          class="button set-aside"
          aria-label=${pane.findings.setAsideOf(formatAddress(finding))}
          aria-expanded=${isAsked}
          @click=${askWhy}
        >
          ${pane.findings.setAside}
        </button>
        ${finding.proposal === undefined ? nothing : foldButton(context)}
      </div>
    `;
  }

  function waysOfMany(
    { findings: [head, ...rest] }: FindingLine,
    { actions }: AppendixViewContext,
  ): TemplateResult {
    const all = [head, ...rest];
    const mended = all.filter(({ proposal }) => proposal?.certain === true);
    const listApart = (): void => {
      actions.listApart(head.rule);
      moveFocus(() => document.querySelector('.line.finding'));
    };
    return html`
      ${mended.length === all.length ? cellChanges(all, context) : cellLinks(all, context)}
      <div class="ways">
        ${mended.length === all.length ? writeButton(all, context) : nothing}
        <button type="button" class="button list-apart" @click=${listApart}>
          ${pane.findings.listApart}
        </button>
        ${mended.length === all.length ? foldButton(context) : nothing}
      </div>
    `;
  }
}

/** Writes what is proposed; the focus goes on to the next line, for this one is about to go. */
export function writeButton(
  findings: readonly Finding[],
  { state, messages, actions }: AppendixViewContext,
): TemplateResult {
  const waits = isBusy(state);
  const write = (event: Event): void => {
    if (waits) return;
    focusNeighbour(event);
    actions.writeProposals(findings);
  };
  return html`<button
    type="button"
    class="button primary write"
    aria-disabled=${waits ? 'true' : nothing}
    @click=${write}
  >
    ${messages.pane.findings.write(findings.length)}
  </button>`;
}

export function foldButton(context: AppendixViewContext): TemplateResult {
  return html`<button
    type="button"
    class="button subtle fold"
    @click=${(event: Event) => foldLine(event, context)}
  >
    ${context.messages.pane.findings.cancel}
  </button>`;
}

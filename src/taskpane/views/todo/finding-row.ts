import { html, nothing, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../domain/a1-notation';
import type { Finding } from '../../../domain/finding';
import { sayFinding } from '../../../messages/say-finding';
import type { FindingLine } from '../../present/finding-lines';
import { findingKey } from '../../state/finding-key';
import { focusNeighbour } from '../parts/focus-neighbour';
import { icon } from '../parts/icon';
import { lazyView } from '../parts/lazy-view';
import { moveFocus } from '../parts/move-focus';
import type { AppendixScene } from '../parts/scene';
import { cellChange, cellChanges, cellLinks } from './cell-changes';
import { foldByEscape, foldLine } from './fold-line';

const setAsideForm = lazyView(async () => (await import('./set-aside-form')).setAsideForm);

/** A finding, or several alike, in one line that unfolds in its place and goes to the first of its cells. */
export function findingRow(line: FindingLine, scene: AppendixScene): TemplateResult {
  const { state, messages, actions } = scene;
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
      @keydown=${(event: KeyboardEvent) => foldByEscape(event, scene)}
    >
      <span class="sign ${first.severity}"
        >${icon(first.severity)}${many === 1 ? pane.findings.cell(formatAddress(first)) : pane.findings.cells(many)}</span
      >
      <span class="finding-title"
        >${title}${
          many === 1 && first.proposal !== undefined
            ? html` <span class="finding-proposal">→ ${first.proposal.text}</span>`
            : nothing
        }</span
      >
      ${icon(isOpen ? 'down' : 'next')}
    </button>
    ${isOpen ? unfolded(line, scene) : nothing}
  `;
}

function unfolded(line: FindingLine, scene: AppendixScene): TemplateResult {
  const { messages } = scene;
  const { pane } = messages;
  const [first] = line.findings;
  const isAlone = line.findings.length === 1;
  return html`
    <div
      class="unfolded"
      role="group"
      aria-label=${messages.findingTitles[first.rule] ?? pane.findings.cell(formatAddress(first))}
      @keydown=${(event: KeyboardEvent) => foldByEscape(event, scene)}
    >
      <p class="line-text">${sayFinding(messages, first)}</p>
      ${isAlone ? waysOfOne(first, scene) : waysOfMany(line, scene)}
      ${isAlone && scene.state.settingAside === findingKey(first) ? setAsideForm(scene, first) : nothing}
    </div>
  `;

  function waysOfOne(finding: Finding, { state, actions }: AppendixScene): TemplateResult {
    const isAsked = state.settingAside === findingKey(finding);
    const askWhy = (): void => {
      if (isAsked) return actions.askSetAside();
      actions.askSetAside(finding);
      moveFocus(() => document.querySelector('.aside-form .chip'));
    };
    return html`
      ${finding.proposal === undefined ? nothing : cellChange(finding, scene)}
      <div class="ways">
        ${finding.proposal === undefined ? nothing : writeButton([finding], scene)}
        <button
          type="button"
          class="button set-aside"
          aria-label=${pane.findings.setAsideOf(formatAddress(finding))}
          aria-expanded=${isAsked}
          @click=${askWhy}
        >
          ${pane.findings.setAside}
        </button>
        ${finding.proposal === undefined ? nothing : foldButton(scene)}
      </div>
    `;
  }

  function waysOfMany(
    { findings: [head, ...rest] }: FindingLine,
    { actions }: AppendixScene,
  ): TemplateResult {
    const all = [head, ...rest];
    const mended = all.filter(({ proposal }) => proposal?.certain === true);
    const listApart = (): void => {
      actions.listApart(head.rule);
      moveFocus(() => document.querySelector('.line.finding'));
    };
    return html`
      ${mended.length === all.length ? cellChanges(all, scene) : cellLinks(all, scene)}
      <div class="ways">
        ${mended.length === all.length ? writeButton(all, scene) : nothing}
        <button type="button" class="button list-apart" @click=${listApart}>
          ${pane.findings.listApart}
        </button>
        ${mended.length === all.length ? foldButton(scene) : nothing}
      </div>
    `;
  }
}

/** Writes what is proposed; the focus goes on to the next line, for this one is about to go. */
export function writeButton(
  findings: readonly Finding[],
  { state, messages, actions }: AppendixScene,
): TemplateResult {
  const isBusy = state.activity !== undefined && state.activity !== 'reading';
  const write = (event: Event): void => {
    if (isBusy) return;
    focusNeighbour(event);
    actions.writeProposals(findings);
  };
  return html`<button
    type="button"
    class="button primary write"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${write}
  >
    ${messages.pane.findings.write(findings.length)}
  </button>`;
}

export function foldButton(scene: AppendixScene): TemplateResult {
  return html`<button
    type="button"
    class="button subtle fold"
    @click=${(event: Event) => foldLine(event, scene)}
  >
    ${scene.messages.pane.findings.cancel}
  </button>`;
}

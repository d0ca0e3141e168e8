import { html, nothing, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../domain/a1-notation';
import type { Finding } from '../../domain/finding';
import { sayFinding } from '../../messages/say-finding';
import { icon } from './icon';
import { proposalPreview } from './proposal-preview';
import type { AppendixScene } from './scene';

export function findingKey({ row, column, rule }: Finding): string {
  return `${row}:${column}:${rule}`;
}

/** One finding: its place and sentence as a button that goes to the cell, and its proposal with a preview. */
export function findingRow(finding: Finding, scene: AppendixScene): TemplateResult {
  const { state, messages, actions } = scene;
  const { pane } = messages;
  const { proposal } = finding;
  const isPreviewed = state.preview.length === 1 && state.preview[0] === finding;
  return html`
    <button type="button" class="line" @click=${() => actions.goToCell(finding)}>
      <span class="line-top">
        <span class="sign ${finding.severity}"
          >${icon(finding.severity)}${pane.findings.cell(formatAddress(finding))}</span
        >
      </span>
      <span class="line-text">${sayFinding(messages, finding)}</span>
    </button>
    ${
      proposal === undefined
        ? nothing
        : isPreviewed
          ? proposalPreview([finding], scene)
          : html`<div class="proposal">
              <span>${pane.findings.propose(proposal.text)}</span>
              <fluent-button size="small" @click=${() => actions.preview([finding])}
                >${pane.findings.look}</fluent-button
              >
            </div>`
    }
  `;
}

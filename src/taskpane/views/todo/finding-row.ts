import { html, nothing, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../domain/a1-notation';
import type { Finding } from '../../../domain/finding';
import { sayFinding } from '../../../messages/say-finding';
import { findingKey } from '../../present/finding-key';
import { icon } from '../parts/icon';
import { later } from '../parts/later';
import { proposalPreview } from './proposal-preview';
import type { AppendixScene } from '../parts/scene';

const setAsideForm = later(async () => (await import('./set-aside-form')).setAsideForm);

/** One finding: its place and sentence as a button that goes to the cell, and its proposal with a preview. */
export function findingRow(finding: Finding, scene: AppendixScene): TemplateResult {
  const { state, messages, actions } = scene;
  const { pane } = messages;
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
    ${isPreviewed ? proposalPreview([finding], scene) : ways(finding, scene)}
    ${state.settingAside === findingKey(finding) ? setAsideForm(scene, finding) : nothing}
  `;
}

/** What can be done about it besides going to the cell. */
function ways(finding: Finding, { state, messages, actions }: AppendixScene): TemplateResult {
  const { pane } = messages;
  const { proposal } = finding;
  return html`
    <div class="proposal">
      ${proposal === undefined ? nothing : html`<span>${pane.findings.propose(proposal.text)}</span>`}
      <span class="ways">
        ${
          proposal === undefined
            ? nothing
            : html`<fluent-button size="small" @click=${() => actions.preview([finding])}
                >${pane.findings.look}</fluent-button
              >`
        }
        <button
          type="button"
          class="link set-aside"
          aria-label=${pane.findings.setAsideOf(formatAddress(finding))}
          aria-expanded=${state.settingAside === findingKey(finding)}
          @click=${() =>
            actions.askSetAside(state.settingAside === findingKey(finding) ? undefined : finding)}
        >
          ${pane.findings.setAside}
        </button>
      </span>
    </div>
  `;
}

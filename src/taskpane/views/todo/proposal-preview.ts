import { html, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../domain/a1-notation';
import type { Finding } from '../../../domain/finding';
import type { AppendixScene } from '../parts/scene';

/** What the cells hold now and what would be written, before anything is. */
export function proposalPreview(
  findings: readonly Finding[],
  { messages, actions, state }: AppendixScene,
): TemplateResult {
  const { pane } = messages;
  return html`
    <div class="preview" role="group" aria-label=${pane.findings.previewTitle}>
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${pane.findings.previewTitle}</span></th>
            <th scope="col">${pane.findings.now}</th>
            <th scope="col">${pane.findings.willBe}</th>
          </tr>
        </thead>
        <tbody>
          ${findings.map(
            (finding) => html`
              <tr>
                <th scope="row">${formatAddress(finding)}</th>
                <td>${finding.found.trim() === '' ? pane.findings.blank : finding.found}</td>
                <td><ins>${finding.proposal?.text}</ins></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <div class="ways">
        <fluent-button
          class="write"
          size="small"
          appearance="primary"
          ?disabled-focusable=${state.activity !== undefined}
          @click=${() => actions.writeProposals(findings)}
        >
          ${pane.findings.write(findings.length)}
        </fluent-button>
        <fluent-button size="small" appearance="subtle" @click=${() => actions.preview([])}>
          ${pane.findings.cancel}
        </fluent-button>
      </div>
    </div>
  `;
}

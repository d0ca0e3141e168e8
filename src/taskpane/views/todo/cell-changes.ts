import { html, nothing, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../domain/a1-notation';
import type { Finding } from '../../../domain/finding';
import type { AppendixViewContext } from '../parts/view-context';

/** More cells than these are counted, not listed. */
const MOST_LISTED = 30;

/** What one cell holds now and what would be written, in a line. */
export function cellChange(
  { found, proposal }: Finding,
  { messages: { pane } }: AppendixViewContext,
): TemplateResult {
  return html`
    <p class="change">
      <span class="quiet">${pane.findings.change.now}</span>
      ${found.trim() === '' ? pane.findings.blank : found}
      <span aria-hidden="true">→</span>
      <span class="quiet">${pane.findings.change.willBe}</span> <ins>${proposal?.text}</ins>
    </p>
  `;
}

/** What several cells hold now and what would be written, before anything is. */
export function cellChanges(findings: readonly Finding[], context: AppendixViewContext): TemplateResult {
  const { messages } = context;
  const { pane } = messages;
  return html`
    <table class="changes" aria-label=${pane.findings.previewTitle}>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${pane.findings.previewTitle}</span></th>
          <th scope="col">${pane.findings.now}</th>
          <th scope="col">${pane.findings.willBe}</th>
        </tr>
      </thead>
      <tbody>
        ${findings.slice(0, MOST_LISTED).map(
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
    ${rest(findings, context)}
  `;
}

/** The cells of which the same is said, each a way to its place. */
export function cellLinks(findings: readonly Finding[], context: AppendixViewContext): TemplateResult {
  const { messages, actions } = context;
  const { pane } = messages;
  return html`
    <div class="cell-links">
      ${findings
        .slice(0, MOST_LISTED)
        .map(
          (finding) =>
            html`<button
              type="button"
              class="chip cell-link"
              aria-label=${pane.findings.cell(formatAddress(finding))}
              @click=${() => actions.goToCell(finding)}
            >
              ${formatAddress(finding)}
            </button>`,
        )}
    </div>
    ${rest(findings, context)}
  `;
}

function rest(
  findings: readonly Finding[],
  { messages }: AppendixViewContext,
): TemplateResult | typeof nothing {
  const more = findings.length - MOST_LISTED;
  return more > 0 ? html`<p class="quiet">${messages.pane.findings.moreCells(more)}</p>` : nothing;
}

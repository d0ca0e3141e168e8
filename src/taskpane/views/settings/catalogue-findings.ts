import { html, nothing, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../domain/a1-notation';
import type { Failure } from '../../../excel/office/outcome';
import { sayFinding } from '../../../messages/say-finding';
import { findingKey } from '../../state/finding-key';
import { icon } from '../parts/icon';
import type { ViewContext } from '../parts/view-context';
import { windowedLines } from '../parts/virtual-list';

/** What is wrong in the catalogue's own cells; a line goes to its cell. */
export function catalogueFindings(
  { findings, sheetId }: Extract<Failure, { kind: 'catalogueSheet' }>,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const shown = findings.filter(({ severity }) => severity !== 'info');
  if (shown.length === 0) return nothing;
  const { messages, actions } = context;
  const { pane } = messages;
  return html`
    <h2 class="group-heading">
      ${pane.catalogue.headingToMend}
      <span class="group-count warning">${messages.formats.number(shown.length)}</span>
    </h2>
    ${windowedLines(
      shown,
      findingKey,
      (finding) =>
        html`<button type="button" class="line" @click=${() => actions.goToCell(finding, sheetId)}>
          <span class="line-top">
            <span class="sign ${finding.severity}"
              >${icon(finding.severity)}${pane.findings.cell(formatAddress(finding))}</span
            >
          </span>
          <span class="line-text">${sayFinding(messages, finding)}</span>
        </button>`,
    )}
  `;
}

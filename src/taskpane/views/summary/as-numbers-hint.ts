import { html, nothing, type TemplateResult } from 'lit-html';
import type { AsNumberReason } from '../../../domain/edits/ratios/ratio-formula';
import type { AppendixViewContext } from '../parts/view-context';

const REASONS: readonly AsNumberReason[] = ['uncountable', 'tooLong'];
/** More cells than these are counted, not named. */
const MOST_NAMED = 4;

/** Which ratios are numbers although the user wants formulas, and why. */
export function asNumbersHint({ report, messages }: AppendixViewContext): TemplateResult | typeof nothing {
  const { asNumbers = [] } = report;
  const { pane } = messages;
  if (asNumbers.length === 0) return nothing;
  return html`${REASONS.map((reason) => {
    const cells = asNumbers.flatMap((each) => (each.reason === reason ? [each.address] : []));
    if (cells.length === 0) return nothing;
    const named = cells.slice(0, MOST_NAMED).join(', ');
    return html`<p class="quiet after-hint">
      ${pane.run.asNumbers(named, Math.max(0, cells.length - MOST_NAMED))} ${pane.run.whyAsNumbers[reason]}
    </p>`;
  })}`;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { HeadingCandidate } from '../../../domain/appendix/layout/appendix-layout';
import { tidy } from '../../../domain/text/tidy';
import { headerOfCandidate, likelyHeading } from '../../present/chosen-layout';
import type { ViewContext } from '../parts/view-context';
import { columnChooser } from './column-chooser';

/** Lets the user say which row is the heading where none is known, then what its columns hold. */
export function headingChooser(
  sheetId: string,
  candidates: readonly HeadingCandidate[],
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { state, messages, actions } = context;
  const { pane } = messages;
  const { headingPicked } = state;
  const heading = likelyHeading(
    candidates,
    headingPicked?.sheetId === sheetId ? headingPicked.row : undefined,
  );
  if (heading === undefined) return nothing;
  const words = ({ row, headings }: HeadingCandidate): string =>
    pane.columns.headingOption(row, [...headings.values()].map(tidy).join(' · '));
  const choose = (event: Event): void =>
    actions.pickHeading(sheetId, Number((event.currentTarget as HTMLSelectElement).value));
  return html`
    <label class="column-field heading-row">
      <span class="small-heading">${pane.columns.whichHeading}</span>
      <select id="heading-row" title=${words(heading)} @change=${choose}>
        ${candidates.map(
          (each) =>
            html`<option value=${each.row} ?selected=${each.row === heading.row}>${words(each)}</option>`,
        )}
      </select>
    </label>
    ${keyed(heading.row, columnChooser(sheetId, headerOfCandidate(heading), context))}
  `;
}

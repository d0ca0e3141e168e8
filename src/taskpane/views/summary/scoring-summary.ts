import { html, nothing, type TemplateResult } from 'lit-html';
import { type SectionPoints, sectionPoints } from '../../present/summary/section-points';
import { moveFocus } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';
import { windowedLines } from '../parts/virtual-list';
import { asNumbersHint } from './as-numbers-hint';
import { planFacts } from './plan-facts';
import { pointsLine, pointsSummary } from './points-summary';

/** A scoring form as a whole: its points first, then those of each section. No ratio of items, and nothing overdue. */
export function scoringSummary(context: AppendixViewContext): TemplateResult {
  const { review, messages } = context;
  const sections = sectionPoints(review);
  return html`
    ${planFacts(context)} ${pointsSummary(context)}
    ${
      sections.length === 0
        ? nothing
        : html`<h2 class="small-heading">${messages.pane.groups.sectionsHeading}</h2>
            ${windowedLines(
              sections,
              ({ row }) => String(row),
              (section) => sectionLine(section, context),
            )}`
    }
    ${asNumbersHint(context)}
  `;
}

function sectionLine({ row, name, points }: SectionPoints, context: AppendixViewContext): TemplateResult {
  const { messages, actions } = context;
  const show = (): void => {
    actions.filter({ kind: 'mend', search: '', sectionRow: row });
    moveFocus(() => document.querySelector('.work .line') ?? document.getElementById('tab-todo'));
  };
  return html`
    <button type="button" class="line group" title=${messages.pane.groups.show(name)} @click=${show}>
      <span class="line-title">${name}</span>
      ${pointsLine(points, context)}
    </button>
  `;
}

import { html, type TemplateResult } from 'lit-html';
import type { AppendixViewContext } from '../parts/view-context';
import { progressSection } from '../progress/progress-section';
import { asNumbersHint } from './as-numbers-hint';
import { leadsView, sectionsView } from './groups-view';
import { planFacts } from './plan-facts';
import { pointsSummary } from './points-summary';

/** The appendix as a whole: what it is, by sections or by leads, its points, and how the year came on. */
export function summaryView(context: AppendixViewContext): TemplateResult {
  return html`
    ${planFacts(context)}
    ${context.state.groupKind === 'sections' ? sectionsView(context) : leadsView(context)}
    ${pointsSummary(context)} ${progressSection(context)} ${asNumbersHint(context)}
  `;
}

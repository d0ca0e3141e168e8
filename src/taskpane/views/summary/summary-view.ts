import { html, type TemplateResult } from 'lit-html';
import { asNumbersHint } from './as-numbers-hint';
import { leadsView, sectionsView } from './groups-view';
import { planFacts } from './plan-facts';
import { pointsSummary } from './points-summary';
import { progressSection } from '../progress/progress-section';
import type { AppendixViewContext } from '../parts/view-context';

/** The appendix as a whole: what it is, by sections or by leads, its points, and how the year came on. */
export function summaryView(context: AppendixViewContext): TemplateResult {
  return html`
    ${planFacts(context)}
    ${context.state.groupKind === 'sections' ? sectionsView(context) : leadsView(context)}
    ${pointsSummary(context)} ${progressSection(context)} ${asNumbersHint(context)}
  `;
}

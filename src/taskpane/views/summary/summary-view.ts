import { html, type TemplateResult } from 'lit-html';
import { asNumbersHint } from './as-numbers-hint';
import { leadsView, sectionsView } from './groups-view';
import { planFacts } from './plan-facts';
import { pointsSummary } from './points-summary';
import { progressSection } from '../progress/progress-section';
import type { AppendixScene } from '../parts/scene';

/** The appendix as a whole: what it is, by sections or by leads, its points, and how the year came on. */
export function summaryView(scene: AppendixScene): TemplateResult {
  return html`
    ${planFacts(scene)} ${scene.state.groupKind === 'sections' ? sectionsView(scene) : leadsView(scene)}
    ${pointsSummary(scene)} ${progressSection(scene)} ${asNumbersHint(scene)}
  `;
}

import { nothing, type TemplateResult } from 'lit-html';
import type { AppendixScene } from '../parts/scene';
import { firstSteps } from './first-steps';
import { suggestedList } from './suggested-list';
import { summaryLineOffer } from './summary-line-offer';

/** What is asked once, as a line that unfolds over the list: never more than one, the most useful first. */
export function oneQuestion(scene: AppendixScene): TemplateResult | typeof nothing {
  for (const ask of [firstSteps, suggestedList, summaryLineOffer]) {
    const asked = ask(scene);
    if (asked !== nothing) return asked;
  }
  return nothing;
}

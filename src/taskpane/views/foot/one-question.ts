import { nothing, type TemplateResult } from 'lit-html';
import type { AppendixViewContext } from '../parts/view-context';
import { catalogueSuggestion } from './catalogue-suggestion';
import { firstSteps } from './first-steps';
import { summaryLineOffer } from './summary-line-offer';

/** What is asked once, as a line that unfolds over the list: never more than one, the most useful first. */
export function oneQuestion(context: AppendixViewContext): TemplateResult | typeof nothing {
  for (const ask of [firstSteps, catalogueSuggestion, summaryLineOffer]) {
    const asked = ask(context);
    if (asked !== nothing) return asked;
  }
  return nothing;
}

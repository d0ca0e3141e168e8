import { html, nothing, type TemplateResult } from 'lit-html';
import { foldedQuestion } from './foot/folded-question';
import type { AppendixViewContext } from './parts/view-context';

/** More cells than these are counted, not named. */
const MOST_NAMED = 4;

/** What this Excel does not tell or does not show of the sheet, in a line each that unfolds to what the user can do. */
export function excelHints({ report, messages }: AppendixViewContext): TemplateResult {
  const { unreadableRules, stoppingRules, unknownMerges = [] } = report;
  const { pane } = messages;
  const named = unknownMerges.slice(0, MOST_NAMED).join(', ');
  const hint = (id: string, title: string, words: string): TemplateResult =>
    foldedQuestion(id, 'warning', title, html`<p>${words}</p>`);
  return html`${
    unreadableRules === undefined
      ? nothing
      : hint('unreadable-rules', pane.run.unreadableRulesTitle, pane.run.unreadableRules[unreadableRules])
  }
  ${
    stoppingRules === undefined
      ? nothing
      : hint('stopping-rules', pane.run.stoppingRulesTitle, pane.run.stoppingRules(stoppingRules))
  }
  ${
    unknownMerges.length === 0
      ? nothing
      : hint(
          'unknown-merges',
          pane.run.unknownMergesTitle,
          pane.run.unknownMerges(named, Math.max(0, unknownMerges.length - MOST_NAMED)),
        )
  }`;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { nextYearSentences } from '../../../../messages/next-year-sentences';
import { nextYearWords } from '../../../../messages/next-year-words';
import type { AppendixViewContext } from '../../parts/view-context';
import type { ReportJob } from '../report-job';
import { copiedLines } from './copied-lines';
import { workButton } from './work-button';
import { yearSelect } from './year-select';

/** The next year's appendices from this year's points. */
export const nextYearJob: ReportJob = {
  kind: 'ofAppendix',
  name: 'nextYear',
  title: (language) => nextYearWords(language).title,
  view: nextYearView,
};

function nextYearView(context: AppendixViewContext): TemplateResult {
  const { state, report, review, messages, actions, today } = context;
  const words = nextYearWords(messages.language);
  const next = (review.appendix.planYear ?? state.settings.planYear ?? today().year) + 1;
  const { year = next, read } = state.jobs.nextYear ?? {};
  const shown = read?.sheetId === report.sheetId && read.plan.year === year ? read : undefined;
  return html`
    <p class="quiet">${words.help}</p>
    ${yearSelect({
      id: 'next-year',
      label: words.year,
      help: words.yearHelp,
      years: [next, next + 1],
      chosen: year,
      change: (chosen) => actions.changeJob({ nextYear: { year: chosen } }),
    })}
    <div class="ways">
      ${workButton({ id: 'look-at-next-year', words: words.look, press: () => look(year, context) }, context)}
      ${
        shown === undefined || shown.plan.full.length + shown.plan.below.length === 0
          ? nothing
          : workButton(
              { id: 'make-next-year', words: words.make, isPrimary: true, press: () => make(year, context) },
              context,
            )
      }
    </div>
    ${
      shown === undefined
        ? nothing
        : copiedLines(
            {
              id: 'next-year-result',
              heading: words.result,
              copyAll: words.copyAll,
              lines: nextYearSentences(shown.plan, shown.from, words).map((sentence) => ({
                words: sentence,
              })),
            },
            context,
          )
    }
  `;
}

function look(year: number, { messages, actions }: AppendixViewContext): void {
  const words = nextYearWords(messages.language);
  actions.doJob({
    task: async () => {
      const { readNextYear } = await import('../../../../excel/actions/reports/make-next-year');
      const outcome = await readNextYear({ year });
      if (outcome.kind === 'done') actions.changeJob({ nextYear: { year, read: outcome.value } });
      return outcome;
    },
    tell: ({ plan: { full, below } }) => ({ words: words.looked(full.length + below.length) }),
  });
}

function make(year: number, { messages, actions }: AppendixViewContext): void {
  const words = nextYearWords(messages.language);
  actions.doJob({
    task: async () =>
      (await import('../../../../excel/actions/reports/make-next-year')).makeNextYear({ year }),
    tell: ({ sheets, isComplete }) =>
      sheets.length === 0
        ? { words: words.nothing }
        : {
            words: isComplete ? words.made(sheets) : `${words.made(sheets)} ${words.madePlain}`,
            undoable: 'addSheets',
          },
  });
}

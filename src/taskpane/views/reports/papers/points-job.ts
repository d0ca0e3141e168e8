import { html, nothing, type TemplateResult } from 'lit-html';
import {
  sumToWin,
  type PointsToWin,
  type WinnableCriterion,
} from '../../../../domain/next-year/points-to-win';
import { pointsToWinWords, type PointsToWinWords } from '../../../../messages/points-to-win-words';
import type { AppendixViewContext } from '../../parts/view-context';
import type { ReportJob } from '../report-job';
import { copiedLines } from './copied-lines';
import { workButton } from './work-button';

/** So many of the best are added up by themselves. */
const FIRST = 5;

/** Criteria below full points by what can be won. */
export const pointsJob: ReportJob = {
  kind: 'ofAppendix',
  name: 'points',
  title: (language) => pointsToWinWords(language).title,
  view: pointsView,
};

function pointsView(context: AppendixViewContext): TemplateResult {
  const { state, report, messages } = context;
  const words = pointsToWinWords(messages.language);
  const { read } = state.jobs.points ?? {};
  const shown = read?.sheetId === report.sheetId ? read : undefined;
  return html`
    ${dayField(words, context)}
    <div class="ways">
      ${workButton({ id: 'look-at-points', words: words.look, press: () => look(context) }, context)}
    </div>
    ${shown === undefined ? nothing : pointsList(shown.points, shown.evidenceColumn !== undefined, context)}
  `;
}

function dayField(words: PointsToWinWords, { state, actions }: AppendixViewContext): TemplateResult {
  const { settings } = state;
  const { selfScoreBy, ...office } = settings.office ?? {};
  const changed = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    actions.changeSettings({
      ...settings,
      office: value === '' ? office : { ...office, selfScoreBy: value },
    });
  };
  return html`
    <div class="setting">
      <label class="setting-label" for="self-score-by">${words.selfScoreBy}</label>
      <input
        type="date"
        id="self-score-by"
        aria-describedby="self-score-by-help"
        .value=${selfScoreBy ?? ''}
        @change=${changed}
      />
      <p class="quiet" id="self-score-by-help">${words.selfScoreByHelp}</p>
    </div>
  `;
}

function pointsList(
  { criteria, sum, withoutPoints, daysLeft }: PointsToWin,
  hasEvidence: boolean,
  context: AppendixViewContext,
): TemplateResult {
  const words = pointsToWinWords(context.messages.language);
  const first = criteria.slice(0, FIRST);
  const told = [
    ...(criteria.length === 0 ? [words.none] : [words.sum(first.length, sumToWin(first))]),
    ...(criteria.length > FIRST ? [words.sumOfAll(criteria.length, sum)] : []),
    ...(criteria.length === 0 ? [] : [words.onlyMaxima]),
    ...(daysLeft === undefined ? [] : [words.daysLeft(daysLeft)]),
    ...(withoutPoints.length === 0 ? [] : [words.withoutPoints(withoutPoints.length)]),
  ];
  return copiedLines(
    {
      id: 'points-to-win',
      heading: words.title,
      copyAll: words.copyAll,
      lines: [
        ...told.map((sentence) => ({ words: sentence })),
        ...criteria.map((each) => ({ words: lineOf(each, hasEvidence, words), way: wayTo(each, context) })),
      ],
    },
    context,
  );
}

function lineOf(
  { criterion, toWin, lacksEvidence }: WinnableCriterion,
  hasEvidence: boolean,
  words: PointsToWinWords,
): string {
  const { code, name, score = 0, max = 0, cause } = criterion;
  return [
    words.line([code, name].filter(Boolean).join(' '), score, max, toWin),
    ...(lacksEvidence && hasEvidence ? [words.lacksEvidence] : []),
    ...(cause === '' ? [] : [words.cause(cause.replaceAll('\n', '; '))]),
  ].join('; ');
}

function wayTo({ criterion: { row } }: WinnableCriterion, context: AppendixViewContext): TemplateResult {
  const words = pointsToWinWords(context.messages.language);
  const { columns } = context.review.appendix.layout;
  const column = columns.get('content') ?? columns.get('task') ?? 1;
  return html`
    <button
      type="button"
      class="link"
      @click=${() => context.actions.goToCell({ row, column }, context.report.sheetId)}
    >
      ${words.goTo(row)}
    </button>
  `;
}

function look({ messages, actions }: AppendixViewContext): void {
  const words = pointsToWinWords(messages.language);
  actions.doJob({
    task: async () => {
      const { readPointsToWin } = await import('../../../../excel/actions/read-points-to-win');
      const outcome = await readPointsToWin();
      if (outcome.kind === 'done') actions.changeJob({ points: { read: outcome.value } });
      return outcome;
    },
    tell: ({ points: { criteria } }) => ({ words: words.looked(criteria.length) }),
  });
}

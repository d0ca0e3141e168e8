import { html, nothing, type TemplateResult } from 'lit-html';
import { formatIsoDate, parseIsoDate } from '../../../../domain/calendar/iso-date';
import {
  type PointsToWin,
  sumToWin,
  type WinnableCriterion,
} from '../../../../domain/next-year/points-to-win';
import { type PointsToWinWords, pointsToWinWords } from '../../../../messages/points-to-win-words';
import { typedDay } from '../../../present/typed-day';
import { wrongDayWords } from '../../../present/wrong-setting-words';
import { settingField } from '../../parts/setting-field';
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

function dayField(words: PointsToWinWords, context: AppendixViewContext): TemplateResult {
  const { state, review, messages, actions, today } = context;
  const { settings, jobs } = state;
  const { selfScoreBy, ...office } = settings.office ?? {};
  const day = selfScoreBy === undefined ? undefined : parseIsoDate(selfScoreBy);
  const { wrongDay } = jobs.points ?? {};
  const change = (text: string): void => {
    const { wrongDay: _mended, ...before } = jobs.points ?? {};
    const read = text.trim() === '' ? undefined : typedDay(text, review.appendix.planYear ?? today().year);
    if (read?.kind === 'wrong') {
      actions.changeJob({ points: { ...before, wrongDay: wrongDayWords(read.why, messages) } });
      return;
    }
    actions.changeJob({ points: before });
    actions.changeSettings({
      ...settings,
      office: read === undefined ? office : { ...office, selfScoreBy: formatIsoDate(read.day) },
    });
  };
  return settingField({
    id: 'self-score-by',
    label: words.selfScoreBy,
    value: day === undefined ? '' : messages.formats.date(day),
    help: words.selfScoreByHelp,
    placeholder: messages.pane.settings.datePattern,
    ...(wrongDay === undefined ? {} : { wrong: wrongDay }),
    change,
  });
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
      const { readPointsToWin } = await import('../../../../excel/actions/reports/read-points-to-win');
      const outcome = await readPointsToWin();
      if (outcome.kind === 'done') actions.changeJob({ points: { read: outcome.value } });
      return outcome;
    },
    tell: ({ points: { criteria } }) => ({ words: words.looked(criteria.length) }),
  });
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { compareDates } from '../../../../domain/calendar/calendar-date';
import { sendByDay } from '../../../../domain/reports/periods-just-ended';
import { reportOn } from '../../../../domain/reports/report-on';
import { periodJobWords } from '../../../../messages/period-job-words';
import { reportSentences } from '../../../../messages/report-sentences';
import { periodChoice } from '../../../present/period-choice';
import type { AppendixViewContext } from '../../parts/view-context';
import type { ReportJob } from '../report-job';
import { paperSection } from './paper-section';
import { periodPicker } from './period-picker';
import { sentenceList } from './sentence-list';
import { sheetsSection } from './sheets-section';
import { tableButtons } from './table-buttons';

/** The report of one period: which one, its sentences, and the papers made of it. */
export const periodJob: ReportJob = {
  kind: 'ofAppendix',
  name: 'period',
  title: (language) => periodJobWords(language).words.title,
  view: periodView,
};

function periodView(context: AppendixViewContext): TemplateResult {
  const { state, report, review, messages, today } = context;
  const { words, reportWords } = periodJobWords(messages.language);
  const choice = periodChoice(
    state.jobs.period ?? {},
    today(),
    review.appendix.planYear ?? state.settings.planYear ?? today().year,
  );
  const { period } = choice.request;
  const { reviews } = report;
  const made = reportOn(reviews, { ...choice.request, history: report.itemHistory });
  return html`
    ${periodPicker(choice, context)}
    <p class="quiet" id="period-days">
      ${words.days(period.start, period.end, sendByDay(period, state.settings.office?.sendByDays))}
    </p>
    ${compareDates(today(), period.end) < 0 ? html`<p class="hint" role="note">${words.notEnded}</p>` : nothing}
    ${sentenceList(reportSentences(made, reportWords), context)} ${tableButtons(made, context)}
    ${sheetsSection(made, context)} ${paperSection(made, reviews, context)}
  `;
}

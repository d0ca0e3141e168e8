import { html, nothing, type TemplateResult } from 'lit-html';
import { type CalendarDate, compareDates } from '../../../../domain/calendar/calendar-date';
import type { ReportMode } from '../../../../domain/reports/report-on';
import {
  formatPeriodName,
  parsePeriodName,
  type PeriodCalendar,
  type PeriodName,
} from '../../../../domain/reports/reporting-period';
import { periodJobWords } from '../../../../messages/period-job-words';
import type { PeriodChoice } from '../../../present/period-choice';
import { typedDay } from '../../../present/typed-day';
import { wrongDayWords } from '../../../present/wrong-setting-words';
import { icon } from '../../parts/icon';
import type { ViewContext } from '../../parts/view-context';
import { changePeriodJob } from './change-period-job';
import { choiceField } from './choice-field';

const CALENDARS: readonly PeriodCalendar[] = ['decree', 'plain'];
const MODES: readonly ReportMode[] = ['toDate', 'period'];
const OTHER_DAYS = 'days';

/** Which period, by which calendar, and which figures: the period that ended last is chosen already. */
export function periodPicker(
  { request, justEnded, ofYear }: PeriodChoice,
  context: ViewContext,
): TemplateResult {
  const { messages } = context;
  const { words, reportWords } = periodJobWords(messages.language);
  const { name } = request.period;
  const chosen = formatPeriodName(name);
  const ended = justEnded.map(formatPeriodName);
  const year = ofYear[0]?.kind === 'quarter' ? ofYear[0].year : request.readOn.year;
  const option = (each: PeriodName): TemplateResult => html`
    <option value=${formatPeriodName(each)} .selected=${formatPeriodName(each) === chosen}>
      ${capital(reportWords.periodName(each))}
    </option>
  `;
  const known = [...justEnded, ...ofYear].some((each) => formatPeriodName(each) === chosen);
  const choose = (value: string): void =>
    changePeriodJob(context, {
      period: parsePeriodName(value) ?? daysOf(request.period.start, request.period.end),
    });
  return html`
    <div class="settings">
      <div class="setting">
        <label class="setting-label" for="report-period">${words.period}</label>
        <select
          id="report-period"
          @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
        >
          <optgroup label=${words.justEnded}>${justEnded.map(option)}</optgroup>
          <optgroup label=${words.ofYear(year)}>
            ${ofYear.filter((each) => !ended.includes(formatPeriodName(each))).map(option)}
          </optgroup>
          ${known || name.kind === 'days' ? nothing : option(name)}
          <option value=${OTHER_DAYS} .selected=${name.kind === 'days'}>${words.otherDays}</option>
        </select>
      </div>
      ${name.kind === 'days' ? dayFields(name, year, context) : calendarChoice(request.calendar, context)}
      ${choiceField(
        { id: 'report-mode', label: words.mode, values: MODES, names: words.modes, chosen: request.mode },
        (mode) => changePeriodJob(context, { mode }),
      )}
    </div>
  `;
}

function calendarChoice(chosen: PeriodCalendar, context: ViewContext): TemplateResult {
  const { words } = periodJobWords(context.messages.language);
  return choiceField(
    { id: 'report-calendar', label: words.calendar, values: CALENDARS, names: words.calendars, chosen },
    (calendar) => changePeriodJob(context, { calendar }),
  );
}

/** The two days of a free period, as they are typed. */
function dayFields(
  name: Extract<PeriodName, { kind: 'days' }>,
  year: number,
  context: ViewContext,
): TemplateResult {
  const { messages, state } = context;
  const { words } = periodJobWords(messages.language);
  const { wrongDay } = state.jobs.period ?? {};
  const field = (end: 'start' | 'end', label: string): TemplateResult => {
    const typed = (event: Event): void => {
      const read = typedDay((event.currentTarget as HTMLInputElement).value, year);
      if (read.kind === 'wrong') changePeriodJob(context, { wrongDay: wrongDayWords(read.why, messages) });
      else {
        const days = { ...name, [end]: read.day };
        const isTurned = compareDates(days.end, days.start) < 0;
        changePeriodJob(context, isTurned ? { wrongDay: words.endsBefore } : { period: days });
      }
    };
    return html`
      <div class="setting">
        <label class="setting-label" for="report-${end}">${label}</label>
        <input
          type="text"
          id="report-${end}"
          autocomplete="off"
          placeholder=${messages.pane.settings.datePattern}
          .value=${messages.formats.date(name[end])}
          @change=${typed}
        />
      </div>
    `;
  };
  return html`
    <div class="day-pair">${field('start', words.from)} ${field('end', words.to)}</div>
    ${wrongDay === undefined ? nothing : html`<p class="wrong" role="alert">${icon('error')}<span>${wrongDay}</span></p>`}
  `;
}

function daysOf(start: CalendarDate, end: CalendarDate): PeriodName {
  return { kind: 'days', start, end };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

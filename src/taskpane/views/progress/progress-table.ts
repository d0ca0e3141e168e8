import { html, type TemplateResult } from 'lit-html';
import type { ProgressWeek } from '../../../domain/progress/progress-weeks';
import type { Formats } from '../../../messages/message-catalogue';
import type { ProgressWords } from '../../../messages/progress-words';
import type { ProgressFacts } from '../../present/summary/progress-facts';

/** The chart's numbers, folded: the weeks that were recorded, and those in which something comes due. */
export function progressTable(
  { year, weeks }: ProgressFacts,
  words: ProgressWords,
  formats: Formats,
): TemplateResult {
  const says = ({ planned, recorded }: ProgressWeek, index: number): boolean =>
    recorded !== undefined || planned !== (weeks[index - 1]?.planned ?? 0);
  return html`
    <details class="chart-table">
      <summary tabindex="0">${words.showTable}</summary>
      <table>
        <caption class="visually-hidden">
          ${words.tableCaption(year)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.week}</th>
            <th scope="col">${words.done}</th>
            <th scope="col">${words.overdue}</th>
            <th scope="col">${words.planned}</th>
          </tr>
        </thead>
        <tbody>
          ${weeks.filter(says).map(
            ({ monday, planned, recorded }) => html`
              <tr>
                <th scope="row">${formats.date(monday)}</th>
                ${
                  recorded === undefined
                    ? html`<td colspan="2" class="quiet">${words.notRecorded}</td>`
                    : html`<td>${formats.number(recorded.done)}</td>
                        <td>${formats.number(recorded.overdue)}</td>`
                }
                <td>${formats.number(planned)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}

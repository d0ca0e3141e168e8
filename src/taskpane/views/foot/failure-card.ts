import { html, type TemplateResult } from 'lit-html';
import type { Failure } from '../../../excel/office/outcome';
import { failureWords } from '../../present/failure-words';
import { icon } from '../parts/icon';
import { technicalDetails } from '../parts/technical-details';
import type { ViewContext } from '../parts/view-context';
import { closeNoticeButton } from './close-notice-button';

/** What went wrong, why, and what to do next; Excel's own code in a fold for whoever is asked for help. */
export function failureCard(failure: Failure, context: ViewContext): TemplateResult {
  const { sentence, technical } = failureWords(failure, context.messages);
  return html`
    <div class="notice danger">
      ${icon('error')}
      <div class="notice-words">
        <p>${sentence}</p>
        ${technicalDetails(technical, context.messages)}
      </div>
      ${closeNoticeButton(context)}
    </div>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { reportsTabWords } from '../../../messages/reports-tab-words';
import { icon } from '../parts/icon';
import type { AppendixViewContext, ViewContext } from '../parts/view-context';
import type { ReportJob } from './report-job';
import { REPORT_JOBS } from './report-jobs';

/** The papers that a plan asks for, where an appendix is shown. */
export function appendixReportsView(context: AppendixViewContext): TemplateResult {
  return jobList(
    REPORT_JOBS.map((job) => fold(job, context, () => job.view(context))),
    context,
  );
}

/** The jobs that need no appendix. */
export function reportsView(context: ViewContext): TemplateResult {
  const jobs = REPORT_JOBS.flatMap((job) =>
    job.kind === 'ofWorkbook' ? fold(job, context, () => job.view(context)) : [],
  );
  return jobList(jobs, context);
}

function jobList(jobs: readonly TemplateResult[], { messages: { language } }: ViewContext): TemplateResult {
  const words = reportsTabWords(language);
  return html`
    <h2 class="visually-hidden">${words.heading}</h2>
    ${jobs.length === 0 ? html`<p class="calm">${words.needsAppendix}</p>` : jobs}
  `;
}

function fold({ name, title }: ReportJob, context: ViewContext, view: () => TemplateResult): TemplateResult {
  const { state, messages, actions } = context;
  const isOpen = state.openJobs.includes(name);
  const turned = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isOpen) actions.unfoldJob(name, open);
  };
  return html`
    <details class="line-group job" id="job-${name}" .open=${isOpen} @toggle=${turned}>
      <summary tabindex="0" id="fold-job-${name}">
        ${icon('next')}
        <h3 class="group-heading">${title(messages.language)}</h3>
      </summary>
      ${isOpen ? html`<div class="job-body">${view()}</div>` : nothing}
    </details>
  `;
}

import type { TemplateResult } from 'lit-html';
import type { Language } from '../../../messages/language';
import type { JobName } from '../../state/job-states';
import type { AppendixViewContext, ViewContext } from '../parts/view-context';

interface JobIn<S extends ViewContext> {
  readonly name: JobName;
  readonly title: (language: Language) => string;
  /** Drawn only while the job is unfolded. */
  readonly view: (context: S) => TemplateResult;
}

/** A folded part of the tab "Báo cáo". */
export type ReportJob =
  | (JobIn<AppendixViewContext> & { readonly kind: 'ofAppendix' })
  /** Is there also where the open sheet is no appendix. */
  | (JobIn<ViewContext> & { readonly kind: 'ofWorkbook' });

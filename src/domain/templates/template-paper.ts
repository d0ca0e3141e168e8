import type { Paper } from '../paper/paper';
import { catalogueTemplate } from './catalogue-template';
import { keptAppendix, wonBackAppendix } from './points-appendices';
import { assignmentAppendix, papiAppendix, reformAppendix, repairAppendix } from './task-appendices';
import type { TemplateKind, TemplateRequest } from './template-kind';

const TEMPLATES: Readonly<Record<TemplateKind, (request: TemplateRequest) => Paper>> = {
  'phu-luc-1': keptAppendix,
  'phu-luc-2': wonBackAppendix,
  papi: papiAppendix,
  cchc: reformAppendix,
  'phan-cong': assignmentAppendix,
  'khac-phuc': repairAppendix,
  'danh-muc': catalogueTemplate,
};

/** An empty appendix of this kind, ready to be filled in and printed. */
export function templatePaper(kind: TemplateKind, request: TemplateRequest): Paper {
  return TEMPLATES[kind](request);
}

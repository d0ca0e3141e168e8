import { html, type TemplateResult } from 'lit-html';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../../domain/templates/template-kind';
import { templatePaper } from '../../../../domain/templates/template-paper';
import { templatesWords } from '../../../../messages/templates-words';
import type { ViewContext } from '../../parts/view-context';
import type { ReportJob } from '../report-job';
import { paperPicture } from './paper-picture';
import { workButton } from './work-button';
import { yearSelect } from './year-select';

/** Empty appendices, each with a small picture and when it is used. */
export const templatesJob: ReportJob = {
  kind: 'ofWorkbook',
  name: 'templates',
  title: (language) => templatesWords(language).title,
  view: templatesView,
};

function templatesView(context: ViewContext): TemplateResult {
  const { state, messages, actions, today } = context;
  const words = templatesWords(messages.language);
  const now = today().year;
  const year = state.jobs.templates?.year ?? state.settings.planYear ?? now;
  const years = [...new Set([now - 1, now, now + 1, year])].sort((a, b) => a - b);
  return html`
    <p class="quiet">${words.help}</p>
    ${yearSelect({
      id: 'template-year',
      label: words.year,
      help: words.yearHelp,
      years,
      chosen: year,
      change: (chosen) => actions.changeJob({ templates: { year: chosen } }),
    })}
    <ul class="lines templates">
      ${TEMPLATE_KINDS.map((kind) => templateLine(kind, year, context))}
    </ul>
  `;
}

function templateLine(kind: TemplateKind, year: number, context: ViewContext): TemplateResult {
  const { state, messages } = context;
  const words = templatesWords(messages.language);
  const { name, use } = words.kinds[kind];
  return html`
    <li class="template">
      ${paperPicture(templatePaper(kind, { unit: state.settings.office?.unit, year }))}
      <div class="template-words">
        <h4>${name}</h4>
        <p class="quiet">${use}</p>
        ${workButton(
          {
            id: `add-${kind}`,
            words: words.add,
            label: words.addNamed(name),
            press: () => add(kind, year, context),
          },
          context,
        )}
      </div>
    </li>
  `;
}

function add(kind: TemplateKind, year: number, { messages, actions }: ViewContext): void {
  const words = templatesWords(messages.language);
  actions.doJob({
    task: async () =>
      (await import('../../../../excel/actions/reports/insert-template')).insertTemplate({ kind, year }),
    tell: ({ sheetName, isComplete }) => ({
      words: isComplete ? words.added(sheetName) : words.addedPlain(sheetName),
      undoable: 'addSheets',
    }),
  });
}

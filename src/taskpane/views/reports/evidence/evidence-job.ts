import { html, nothing, type TemplateResult } from 'lit-html';
import { evidenceWords } from '../../../../messages/evidence-words';
import { withOffice } from '../../../present/office-facts';
import { settingField } from '../../parts/setting-field';
import type { AppendixViewContext } from '../../parts/view-context';
import { workButton } from '../papers/work-button';
import type { ReportJob } from '../report-job';
import { evidenceResult } from './evidence-result';

/** Names of documents: those in the table, those of files, and the right ones. */
export const evidenceJob: ReportJob = {
  kind: 'ofAppendix',
  name: 'evidence',
  title: (language) => evidenceWords(language).title,
  view: evidenceView,
};

function evidenceView(context: AppendixViewContext): TemplateResult {
  const { state, report, messages, actions } = context;
  const words = evidenceWords(messages.language);
  const { report: found } = state.jobs.evidence ?? {};
  const { settings } = state;
  return html`
    <p class="quiet">${words.rule}</p>
    ${settingField({
      id: 'evidence-unit',
      label: words.unitLabel,
      value: settings.office?.unit ?? found?.unit ?? '',
      help: words.unitHelp,
      change: (text) => actions.changeSettings(withOffice(settings, 'unit', text)),
    })}
    <div class="ways">
      ${workButton({ id: 'check-evidence', words: words.check, press: () => check(context) }, context)}
    </div>
    ${filePicker(context)}
    ${
      found === undefined
        ? nothing
        : found.sheetId === report.sheetId
          ? evidenceResult(found, context)
          : html`<p class="hint" role="note">${words.otherSheet(found.sheetName)}</p>`
    }
  `;
}

/** The files are never opened: no more than the list of their names and sizes is asked of the browser. */
function filePicker(context: AppendixViewContext): TemplateResult {
  const words = evidenceWords(context.messages.language);
  const chosen = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])].map(({ name, size }) => ({ name, size }));
    // The same files may be chosen again once they have been renamed.
    input.value = '';
    if (files.length > 0) check(context, files);
  };
  return html`
    <div class="setting">
      <label class="setting-label" for="evidence-files">${words.pick}</label>
      <input
        type="file"
        id="evidence-files"
        multiple
        aria-describedby="evidence-files-help"
        @change=${chosen}
      />
      <p class="quiet" id="evidence-files-help">${words.pickHelp}</p>
    </div>
  `;
}

function check(
  { messages, actions }: AppendixViewContext,
  files?: readonly { readonly name: string; readonly size: number }[],
): void {
  const words = evidenceWords(messages.language);
  const bytes = files?.reduce((sum, { size }) => sum + size, 0) ?? 0;
  actions.doJob({
    task: async () => {
      const { checkEvidence } = await import('../../../../excel/actions/reports/check-evidence');
      const outcome = await checkEvidence({ files: files?.map(({ name }) => name) });
      if (outcome.kind === 'done')
        actions.changeJob({
          evidence: {
            report: outcome.value,
            ...(files === undefined ? {} : { picked: { files: files.length, bytes } }),
          },
        });
      return outcome;
    },
    tell: ({ typed }) => ({
      words: files === undefined ? words.checked(typed.length) : words.picked(files.length, bytes),
    }),
  });
}

import { html, nothing, type TemplateResult } from 'lit-html';
import type { TrackerFinding } from '../../../../domain/returns/compare-tracker';
import { type TrackerJobWords, trackerJobWords } from '../../../../messages/tracker-job-words';
import { loadOnce } from '../../../load-once';
import type { ReadTables } from '../../../page/tracker-files';
import { icon } from '../../parts/icon';
import type { AppendixViewContext } from '../../parts/view-context';
import { workButton } from '../papers/work-button';
import type { ReportJob } from '../report-job';

const loadFiles = loadOnce(() => import('../../../page/tracker-files'));

const KINDS: readonly TrackerFinding['kind'][] = [
  'otherStatus',
  'otherDeadline',
  'onlyThere',
  'onlyHere',
  'double',
  'unsure',
];
const MOST_SHOWN = 50;

/** What a program that tracks tasks says otherwise than the appendix; nothing is written. */
export const trackerJob: ReportJob = {
  kind: 'ofAppendix',
  name: 'tracker',
  title: (language) => trackerJobWords(language).title,
  view: trackerView,
};

function trackerView(context: AppendixViewContext): TemplateResult {
  const { state, report, messages, actions } = context;
  const words = trackerJobWords(messages.language);
  const { text = '', found } = state.jobs.tracker ?? {};
  const typed = (event: Event): void =>
    actions.changeJob({
      tracker: { ...state.jobs.tracker, text: (event.currentTarget as HTMLTextAreaElement).value },
    });
  return html`
    <p class="quiet">${words.help}</p>
    <div class="setting">
      <label class="setting-label" for="tracker-text">${words.paste}</label>
      <textarea
        id="tracker-text"
        rows="3"
        aria-describedby="tracker-text-help"
        .value=${text}
        @input=${typed}
      ></textarea>
      <p class="quiet" id="tracker-text-help">${words.pasteHelp}</p>
    </div>
    ${
      text.trim() === ''
        ? nothing
        : html`<div class="ways">
            ${workButton(
              {
                id: 'compare-pasted',
                words: words.comparePasted,
                press: () => compare(context, async () => (await loadFiles()).readPasted(words.pasted, text)),
              },
              context,
            )}
          </div>`
    }
    ${filePicker(context)}
    ${found === undefined || found.sheetId !== report.sheetId ? nothing : findingLists(found.findings, context)}
  `;
}

function filePicker(context: AppendixViewContext): TemplateResult {
  const words = trackerJobWords(context.messages.language);
  const picked = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const files = [...(field.files ?? [])];
    // The same files may be chosen once more.
    field.value = '';
    if (files.length > 0) compare(context, async () => (await loadFiles()).readExports(files));
  };
  return html`
    <div class="setting">
      <label class="setting-label" for="tracker-files">${words.pick}</label>
      <input type="file" id="tracker-files" multiple accept=".xlsx,.xlsm" @change=${picked} />
    </div>
  `;
}

function compare(
  { state, report, messages, actions }: AppendixViewContext,
  read: () => Promise<ReadTables>,
): void {
  const words = trackerJobWords(messages.language);
  actions.doJob({
    task: async () => {
      const { tables, withoutTable, unreadable } = await read();
      const wrong = [
        ...(withoutTable.length === 0 ? [] : [words.notATable(withoutTable)]),
        ...(unreadable.length === 0 ? [] : [words.unreadable(unreadable)]),
      ];
      const { found: _before, ...before } = state.jobs.tracker ?? {};
      if (tables.length === 0) {
        actions.changeJob({ tracker: before });
        return { kind: 'done', value: { wrong } };
      }
      const outcome = await (await loadFiles()).compareWithTracker(tables, report.sheetId);
      if (outcome.kind === 'failed') return outcome;
      actions.changeJob({ tracker: { ...before, found: outcome.value } });
      return { kind: 'done', value: { wrong, findings: outcome.value.findings.length } };
    },
    tell: ({ wrong, findings }: { readonly wrong: readonly string[]; readonly findings?: number }) => ({
      words: [...(findings === undefined ? [] : [words.compared(findings)]), ...wrong].join(' '),
      ...(wrong.length === 0 ? {} : { isWarning: true as const }),
    }),
  });
}

function findingLists(findings: readonly TrackerFinding[], context: AppendixViewContext): TemplateResult {
  const { messages, actions } = context;
  const words = trackerJobWords(messages.language);
  if (findings.length === 0) return html`<p class="calm">${words.nothing}</p>`;
  const groups = KINDS.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return own.length === 0 ? [] : [{ kind, own }];
  });
  const all = groups.flatMap(({ kind, own }) => [
    words.kinds[kind](own.length),
    ...own.map((finding) => `- ${[finding.task, ...linesOf(finding, words)].join('; ')}`),
  ]);
  return html`
    <button type="button" class="link" id="copy-tracker" @click=${() => actions.copy(all.join('\n'))}>
      ${icon('copy')}${words.copyAll}
    </button>
    ${groups.map(({ kind, own }) => findingList(kind, own, context))}
  `;
}

function findingList(
  kind: TrackerFinding['kind'],
  findings: readonly TrackerFinding[],
  context: AppendixViewContext,
): TemplateResult {
  const words = trackerJobWords(context.messages.language);
  const rest = findings.length - MOST_SHOWN;
  return html`
    <details class="line-group" id="tracker-${kind}">
      <summary tabindex="0">
        ${icon('next')}
        <h4 class="small-heading">${words.kinds[kind](findings.length)}</h4>
      </summary>
      <ul class="lines">
        ${findings.slice(0, MOST_SHOWN).map(
          (finding) => html`
            <li class="returned">
              <strong>${finding.task}</strong>
              ${linesOf(finding, words).map((line) => html`<span class="quiet">${line}</span>`)}
              ${wayTo(finding, context)}
            </li>
          `,
        )}
        ${rest > 0 ? html`<li class="quiet">${words.more(rest)}</li>` : nothing}
      </ul>
    </details>
  `;
}

function linesOf(finding: TrackerFinding, words: TrackerJobWords): readonly string[] {
  const place = 'there' in finding ? [words.place(finding.there.file, finding.there.row)] : [];
  switch (finding.kind) {
    case 'onlyThere':
    case 'onlyHere':
      return place;
    case 'otherStatus':
    case 'otherDeadline':
      return [words.differs(finding.here, finding.is), ...place];
    case 'double':
      return [...place, words.again(finding.more)];
    case 'unsure':
      return [...place, words.maybe(finding.candidates.map(({ row }) => row))];
  }
}

function wayTo(finding: TrackerFinding, context: AppendixViewContext): TemplateResult | typeof nothing {
  if (!('row' in finding)) return nothing;
  const { row } = finding;
  const words = trackerJobWords(context.messages.language);
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

import { html, nothing, type TemplateResult } from 'lit-html';
import { leadKey } from '../../../../domain/returns/slip';
import { tidy } from '../../../../domain/text/tidy';
import { periodJobWords } from '../../../../messages/period-job-words';
import { slipsJobWords } from '../../../../messages/slips-job-words';
import { openPlaces } from '../../../../word/open-places';
import type { SlipLetterKind } from '../../../../word/slip-letter';
import type { TextDocument } from '../../../../word/text-document';
import { documentToPlainText } from '../../../../word/to-plain-text';
import { documentToRichText } from '../../../../word/to-rich-text';
import { typedDay } from '../../../present/typed-day';
import { wrongDayWords } from '../../../present/wrong-setting-words';
import { icon } from '../../parts/icon';
import { settingField } from '../../parts/setting-field';
import type { AppendixViewContext } from '../../parts/view-context';
import { workButton } from '../papers/work-button';
import { choiceField } from '../period/choice-field';
import type { ReportJob } from '../report-job';
import { changeSlipsJob, downloadAll, downloadLetter, downloadSlip, letterTo } from './slips-actions';

const KINDS: readonly SlipLetterKind[] = ['urge', 'assign'];

/** What goes out to the leads: each its own rows, and a letter. */
export const slipsJob: ReportJob = {
  kind: 'ofAppendix',
  name: 'slips',
  title: (language) => slipsJobWords(language).title,
  view: slipsView,
};

interface LeadLine {
  readonly name: string;
  readonly tasks: number;
  readonly overdue: number;
}

function slipsView(context: AppendixViewContext): TemplateResult {
  const { state, messages } = context;
  const words = slipsJobWords(messages.language);
  const leads = leadLines(context);
  const { lead, kind = 'urge' } = state.jobs.slips ?? {};
  const chosen = leads.find(({ name }) => lead !== undefined && leadKey(name) === leadKey(lead))?.name;
  if (leads.length === 0) return html`<p class="calm">${words.noLeads}</p>`;
  return html`
    <p class="quiet">${words.help}</p>
    ${leadSelect(leads, chosen, context)}
    ${choiceField(
      { id: 'slip-letter-kind', label: words.kind, values: KINDS, names: words.kinds, chosen: kind },
      (value) => changeSlipsJob(context, { kind: value }),
    )}
    ${replyByField(context)}
    ${
      chosen === undefined
        ? html`<div class="ways">
            ${workButton(
              {
                id: 'download-slips',
                words: words.downloadAll(leads.length),
                isPrimary: true,
                press: () => downloadAll(context),
              },
              context,
            )}
          </div>`
        : papersOf(chosen, letterTo(chosen, context), context)
    }
  `;
}

function leadLines({ report }: AppendixViewContext): readonly LeadLine[] {
  const lines = new Map<string, LeadLine>();
  for (const { items } of report.reviews)
    for (const { item, standing } of items)
      for (const [key, name] of new Map(item.leads.map((each) => [leadKey(each), tidy(each)]))) {
        const known = lines.get(key) ?? { name, tasks: 0, overdue: 0 };
        const overdue = known.overdue + (standing.kind === 'overdue' ? 1 : 0);
        lines.set(key, { ...known, tasks: known.tasks + 1, overdue });
      }
  return [...lines.values()];
}

function leadSelect(
  leads: readonly LeadLine[],
  chosen: string | undefined,
  context: AppendixViewContext,
): TemplateResult {
  const words = slipsJobWords(context.messages.language);
  const changed = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    changeSlipsJob(context, { lead: value === '' ? undefined : value });
  };
  const line = leads.find(({ name }) => name === chosen);
  // A narrow pane cuts a long name.
  const whole = line === undefined ? nothing : words.leadLine(line.name, line.tasks, line.overdue);
  return html`
    <div class="setting">
      <label class="setting-label" for="slip-lead">${words.lead}</label>
      <select id="slip-lead" title=${whole} @change=${changed}>
        <option value="" .selected=${chosen === undefined}>${words.all(leads.length)}</option>
        ${leads.map(
          ({ name, tasks, overdue }) => html`
            <option value=${name} .selected=${name === chosen}>
              ${words.leadLine(name, tasks, overdue)}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

function replyByField(context: AppendixViewContext): TemplateResult {
  const { state, messages, today } = context;
  const words = slipsJobWords(messages.language);
  const { replyBy, wrongDay } = state.jobs.slips ?? {};
  const change = (text: string): void => {
    const read = text.trim() === '' ? undefined : typedDay(text, today().year);
    changeSlipsJob(
      context,
      read?.kind === 'wrong'
        ? { wrongDay: wrongDayWords(read.why, messages) }
        : { replyBy: read?.day, wrongDay: undefined },
    );
  };
  return settingField({
    id: 'slip-reply-by',
    label: words.replyBy,
    value: replyBy === undefined ? '' : messages.formats.date(replyBy),
    help: words.replyByHelp,
    placeholder: messages.pane.settings.datePattern,
    ...(wrongDay === undefined ? {} : { wrong: wrongDay }),
    change,
  });
}

function papersOf(lead: string, letter: TextDocument, context: AppendixViewContext): TemplateResult {
  const { messages, actions } = context;
  const words = slipsJobWords(messages.language);
  const { words: paperWords } = periodJobWords(messages.language);
  const open = openPlaces(letter);
  return html`
    <div class="ways">
      ${workButton(
        {
          id: 'download-slip',
          words: words.downloadSlip,
          isPrimary: true,
          press: () => downloadSlip(lead, context),
        },
        context,
      )}
      ${workButton(
        { id: 'download-letter', words: words.downloadLetter, press: () => downloadLetter(lead, context) },
        context,
      )}
      <button
        type="button"
        class="button"
        id="copy-letter"
        @click=${() => actions.copy(documentToPlainText(letter), documentToRichText(letter))}
      >
        ${icon('copy')}${words.copyLetter}
      </button>
    </div>
    ${
      open.length === 0
        ? nothing
        : html`<div class="open-places">
            <p class="hint">${paperWords.open(open.length)}</p>
            <ul>
              ${open.map((place) => html`<li>${place}</li>`)}
            </ul>
          </div>`
    }
    <details class="line-group" id="letter-text">
      <summary tabindex="0">
        ${icon('next')}
        <h4 class="small-heading">${words.letter}</h4>
      </summary>
      ${documentToPlainText(letter)
        .split('\n')
        .map((line) => html`<p class="letter-line">${line.replaceAll('\t', ' · ')}</p>`)}
    </details>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import type { DoubtedFile } from '../../../../domain/returns/return-merge';
import { type ReturnsJobWords, returnsJobWords } from '../../../../messages/returns-job-words';
import type { PickedReturn } from '../../../state/returns-job-state';
import type { AppendixViewContext } from '../../parts/view-context';
import { choose } from './returns-actions';

/** The files that were chosen, and what is the matter with some. */
export function fileList(
  picked: readonly PickedReturn[],
  doubted: readonly DoubtedFile[],
  context: AppendixViewContext,
): TemplateResult {
  const { messages } = context;
  const words = returnsJobWords(messages.language);
  return html`
    <section id="returns-files">
      <h4 class="small-heading">${words.files}</h4>
      <ul class="lines">
        ${picked.map((file) => {
          const doubt = doubted.find((each) => each.file === file.name)?.reason;
          return html`
            <li class="returned">
              <strong>${nameOf(file, context)}</strong>
              ${file.kind === 'refused' ? words.problems[file.problem] : nothing}
              ${doubt === undefined ? nothing : html`${doubtWords(doubt, words)} ${accept(file.name, doubt, context)}`}
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}

function nameOf(file: PickedReturn, { messages }: AppendixViewContext): string {
  if (file.kind === 'refused') return file.name;
  const { savedOn } = file;
  const day = { year: savedOn.getFullYear(), month: savedOn.getMonth() + 1, day: savedOn.getDate() };
  return returnsJobWords(messages.language).savedOn(file.name, messages.formats.date(day));
}

function doubtWords(doubt: DoubtedFile['reason'], words: ReturnsJobWords): string {
  return doubt.kind === 'otherYear' ? words.otherYear(doubt.year, doubt.planYear) : words[doubt.kind];
}

function accept(
  name: string,
  doubt: DoubtedFile['reason'],
  context: AppendixViewContext,
): TemplateResult | typeof nothing {
  if (doubt.kind === 'otherPlan') return nothing;
  const words = returnsJobWords(context.messages.language);
  const accepted = context.state.jobs.returns?.choices?.accept ?? [];
  return html`
    <button type="button" class="link" @click=${() => choose(context, { accept: [...accepted, name] })}>
      ${words.acceptFile}
    </button>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../../domain/a1-notation';
import type { ReturnChoice } from '../../../../domain/returns/return-file';
import type { ReturnConflict } from '../../../../domain/returns/return-merge';
import { returnsJobWords } from '../../../../messages/returns-job-words';
import type { ReturnsJobState } from '../../../state/returns-job-state';
import type { AppendixViewContext } from '../../parts/view-context';
import { choose } from './returns-actions';

/** Cells that the sheet and the returns tell in two ways, side by side: chosen one by one, or all from one file. */
export function conflictList(
  { preview, choices = {} }: ReturnsJobState,
  context: AppendixViewContext,
): TemplateResult | typeof nothing {
  const conflicts = preview?.merge.conflicts ?? [];
  if (conflicts.length === 0) return nothing;
  const words = returnsJobWords(context.messages.language);
  const files = [...new Set(conflicts.flatMap(({ returns }) => returns.map(({ file }) => file)))];
  const { all } = choices;
  const chooseAll = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const { all: _before, ...rest } = context.state.jobs.returns?.choices ?? {};
    if (value === '')
      context.actions.changeJob({ returns: { ...context.state.jobs.returns, choices: rest } });
    else choose(context, { all: { take: 'file', file: value } });
  };
  return html`
    <section id="returns-conflicts">
      <h4 class="small-heading">${words.conflicts(conflicts.length)}</h4>
      <p class="quiet">${words.conflictsHint}</p>
      <div class="setting">
        <label class="setting-label" for="returns-all">${words.takeAll}</label>
        <select id="returns-all" @change=${chooseAll}>
          <option value="" .selected=${all === undefined}>${words.chooseEach}</option>
          ${files.map(
            (file) => html`
              <option value=${file} .selected=${all?.take === 'file' && all.file === file}>${file}</option>
            `,
          )}
        </select>
      </div>
      ${conflicts.map((conflict) => conflictChoice(conflict, context))}
    </section>
  `;
}

function conflictChoice(
  { cell, role, task, base, returns }: ReturnConflict,
  context: AppendixViewContext,
): TemplateResult {
  const words = returnsJobWords(context.messages.language);
  const address = formatAddress(cell);
  const { conflicts = {}, all } = context.state.jobs.returns?.choices ?? {};
  const fromAll = all?.take === 'file' && returns.some(({ file }) => file === all.file) ? all : undefined;
  const chosen = conflicts[address] ?? fromAll ?? { take: 'base' };
  const option = (choice: ReturnChoice, label: string): TemplateResult => html`
    <label class="choice">
      <input
        type="radio"
        name="conflict-${address}"
        .checked=${JSON.stringify(choice) === JSON.stringify(chosen)}
        @change=${() => choose(context, { conflicts: { ...conflicts, [address]: choice } })}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="setting returned" id="conflict-${address}">
      <legend class="setting-label">${address} · ${words.columns[role]}</legend>
      <span class="quiet">${task}</span>
      ${option({ take: 'base' }, words.sheetSays(base))}
      ${returns.map(({ file, shown }) => option({ take: 'file', file }, words.fileSays(file, shown)))}
    </fieldset>
  `;
}

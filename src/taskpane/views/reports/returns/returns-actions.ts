import type { ReturnChoices, ReturnFile } from '../../../../domain/returns/return-file';
import type { ReturnMerge } from '../../../../domain/returns/return-merge';
import { settleConflicts } from '../../../../domain/returns/settle-conflicts';
import { returnsJobWords } from '../../../../messages/returns-job-words';
import { loadWriting } from '../../../page/load-excel';
import { readPicked } from '../../../page/pick-returns';
import type { PickedReturn, ReturnsJobState } from '../../../state/returns-job-state';
import type { AppendixViewContext } from '../../parts/view-context';

/** What is known of the job, with the conflicts settled as far as the user has chosen. */
export function settledMerge({ preview, choices = {} }: ReturnsJobState): ReturnMerge | undefined {
  return preview === undefined ? undefined : settleConflicts(preview.merge, choices);
}

/** Reads the picked files and lays them beside the sheet. Nothing is written. */
export function pickFiles(context: AppendixViewContext, files: readonly File[]): void {
  if (files.length === 0) return;
  preview(context, {}, () => readPicked(files, context.report.sheetName));
}

/** Which conflicts are taken is settled here; which rows and files are, only with the sheet. */
export function choose(context: AppendixViewContext, more: ReturnChoices): void {
  const { returns = {} } = context.state.jobs;
  const choices = { ...returns.choices, ...more };
  if (more.rows === undefined && more.accept === undefined && more.add === undefined)
    context.actions.changeJob({ returns: { ...returns, choices } });
  else preview(context, choices, () => Promise.resolve(returns.picked ?? []));
}

function preview(
  { report, messages, actions }: AppendixViewContext,
  choices: ReturnChoices,
  files: () => Promise<readonly PickedReturn[]>,
): void {
  const words = returnsJobWords(messages.language);
  actions.doJob({
    task: async () => {
      const [picked, { previewReturns }] = await Promise.all([files(), loadWriting()]);
      const { rows, accept, add } = choices;
      const outcome = await previewReturns(
        readFiles(picked),
        { ...(rows && { rows }), ...(accept && { accept }), ...(add && { add }) },
        report.sheetId,
      );
      if (outcome.kind === 'failed') return outcome;
      const state: ReturnsJobState = { picked, preview: outcome.value, choices };
      return { kind: 'done', value: state };
    },
    tell: (state) => {
      actions.changeJob({ returns: state });
      const merge = settledMerge(state);
      return { words: words.previewed(merge?.fills.length ?? 0, state.picked?.length ?? 0) };
    },
  });
}

/** Writes what is shown to come in. */
export function apply({ state, messages, actions }: AppendixViewContext): void {
  const { returns = {} } = state.jobs;
  const { preview: seen, picked = [], choices = {} } = returns;
  const merge = settledMerge(returns);
  if (seen === undefined || merge === undefined) return;
  const words = returnsJobWords(messages.language);
  actions.doJob({
    task: async () => {
      const { applyReturns } = await loadWriting();
      return applyReturns(seen.sheetId, readFiles(picked), choices, merge.fills);
    },
    tell: ({ addresses }) => {
      actions.changeJob({ returns: {} });
      return { words: words.applied(addresses.length), undoable: 'mergeReturns' };
    },
    thenReads: true,
  });
}

function readFiles(picked: readonly PickedReturn[]): readonly ReturnFile[] {
  return picked.flatMap((each) => (each.kind === 'read' ? [each.file] : []));
}

import { formulaKey } from '../../domain/edits/formula-text';
import { addressList } from '../../domain/edits/highlights/row-areas';
import { isNothing } from '../../domain/edits/sheet-edits';
import type { RunPlan } from '../planning/plan-run';
import { isSameCell } from '../reading/is-same-cell';
import { sameAreas } from '../reading/same-areas';
import type { RecordedCell, RecordedRule, RunRecord } from '../stored/run-record';
import type { Applied } from './applied';
import { isStale } from './is-stale';
import { readMarks, type StandingRule } from './marks/marks-now';
import { recordedRule } from './marks/queue-marks';
import { looksAlike, type RuleDetails } from './marks/rule-details';
import { refuseUserRulesChanged } from './marks/rule-list';
import { withSeen } from './marks/rules-seen';
import { tidyMarks } from './marks/tidy-marks';
import { passingOver } from './passing-over';
import { recordOfRun, rulesNow, withEarlier } from './record-of-run';
import { recoverRun } from './recover-run';
import { rewriteRecord } from './rewrite-record';
import { changeOf, historyAlone } from './taking-back/plan-taking-back';
import { leftBy, takeBackOrSayHalf } from './taking-back/take-back';
import { type BeforeWriting, cellEntry, writeEdits } from './write-edits';

export interface ApplyOptions {
  /** What earlier attempts of the same run have written and left. */
  readonly earlier?: RunRecord | undefined;
  /** Look first where the rules that go lie, instead of taking the last run's word. One round trip more. */
  readonly looksFirst?: boolean;
  /** Without it the batch does not fail where the sheet has changed; it is seen afterwards. */
  readonly isGuarded?: boolean;
}

/** Writes the edits of a plan. Whatever comes between, the sheet ends wholly as planned or as it was. */
export async function applyPlan(
  plan: RunPlan,
  { earlier, looksFirst = false, isGuarded = true }: ApplyOptions = {},
): Promise<Applied> {
  const { edits, reading, progress } = plan;
  const isIdle = isNothing(edits);
  const isSilent = isIdle && edits.rules.keep.length === 0 && progress === undefined;
  if (isSilent && reading.seenNames.length === 0) return { kind: 'applied' };
  const rules = await lookAtRules(plan, looksFirst);
  if (rules === undefined) return { kind: 'again' };
  const drifted = driftedFormulas(plan, rules.kept);
  if (drifted.length > 0) return { kind: 'drifted', formulas: drifted };
  const told = recordOfRun(plan, rules.ours);
  const written = withEarlier(told, earlier, reading);
  let before: BeforeWriting;
  try {
    before = await writeEdits(plan, written, rules.ours, isGuarded);
  } catch (error) {
    return recoverRun({ plan, own: told, record: written, earlier }, error);
  }
  const isAsTold = before.gone.every((rule) => rules.ours.includes(rule));
  const own = isAsTold ? told : recordOfRun(plan, withSeen(rules.ours, before.gone));
  const record = isAsTold ? written : withEarlier(own, earlier, reading);
  const formulas = driftedFormulas(plan, before.kept);
  const stale = isStale(reading, plan.reviews, before, own.before.cells);
  if (isIdle && (stale || formulas.length > 0)) {
    // The next attempt tells of another sheet: nothing is remembered of this one.
    if (progress !== undefined)
      await takeBackOrSayHalf(historyAlone(edits.sheetId, progress.before), {
        record: earlier ?? reading.lastRun,
      });
    return stale ? { kind: 'again' } : { kind: 'drifted', formulas };
  }
  if (stale) {
    // What the cells held at the moment of writing, which may be somebody's own by then.
    const held = { ...changeOf(own), before: { ...own.before, cells: [...before.cells] } };
    const taken = await takeBackOrSayHalf(held, { record: earlier ?? reading.lastRun });
    return { kind: 'again', ...leftBy(record, taken) };
  }
  refuseUserRulesChanged(reading.sheetName, before.rulesBefore, before.rulesAfter);
  // What an earlier run could not hide any more.
  const seenNames = isIdle ? reading.seenNames : before.seenNames;
  const untidy = { rules: before.rulesAfter, seenNames };
  await passingOver((isFirst, isLast) =>
    tidyMarks(edits.sheetId, isFirst ? untidy : { ...untidy, rules: undefined }, edits.rules, !isLast),
  );
  const trueRecord = withTruth(record, plan, before, formulas);
  if (!isIdle && JSON.stringify(trueRecord) !== JSON.stringify(written)) await rewriteRecord(trueRecord);
  const left = isIdle ? {} : { record: trueRecord };
  return formulas.length === 0 ? { kind: 'applied', ...left } : { kind: 'drifted', formulas, ...left };
}

/** Formulas of rules that are to stay but lie or look otherwise than they should. */
function driftedFormulas(
  { edits }: RunPlan,
  kept: ReadonlyMap<string, RuleDetails> | undefined,
): readonly string[] {
  return edits.rules.keep.flatMap(({ id, rule }) => {
    const details = kept?.get(id);
    const isTrue =
      kept === undefined ||
      (details !== undefined &&
        sameAreas(details.areas, addressList(rule.areas)) &&
        looksAlike(details, recordedRule(rule)));
    return isTrue ? [] : [rule.formula];
  });
}

interface RulesSeen {
  readonly ours: readonly StandingRule[];
  /** Undefined where nobody has looked. */
  readonly kept?: ReadonlyMap<string, RuleDetails>;
}

/**
 * Ours as they stand, with the areas of those that go. The last run knows them, where it was on this sheet and no rows
 * have moved since; else they are asked for. Undefined where the rules are no longer those that were read.
 */
async function lookAtRules({ edits, reading }: RunPlan, looksFirst: boolean): Promise<RulesSeen | undefined> {
  const known = rulesNow(reading);
  const going = new Set(edits.rules.remove);
  const formulas = reading.rules.flatMap(({ id, formula }) => (going.has(id) ? [formula ?? ''] : []));
  const isTold = known.every(({ formula, areas }) => areas !== '' || !formulas.includes(formula));
  const isOnce = new Set(formulas).size === formulas.length;
  if (going.size === 0 || (isTold && isOnce && !looksFirst)) return { ours: known };
  const now = await readMarks(edits.sheetId);
  if (JSON.stringify(now.rules) !== JSON.stringify(reading.rules)) return undefined;
  return {
    ours: now.ours.filter(({ formula }) => formula !== ''),
    kept: new Map(now.ours.map((rule) => [rule.id, rule])),
  };
}

/**
 * The record with what was seen only while writing: the used cells, how rules that drifted lie and look, and the number
 * formats of blank cells beyond the used ones.
 */
function withTruth(
  record: RunRecord,
  { edits }: RunPlan,
  { usedAfter, kept, cells: held }: BeforeWriting,
  drifted: readonly string[],
): RunRecord {
  const seen = new Map(
    edits.rules.keep.flatMap(({ id, rule: { formula } }): [string, RuleDetails][] => {
      const details = drifted.includes(formula) ? kept?.get(id) : undefined;
      return details === undefined ? [] : [[formulaKey(formula), details]];
    }),
  );
  const asSeen = (rules: RecordedRule[]): RecordedRule[] =>
    seen.size === 0 ? rules : rules.map((rule) => ({ ...rule, ...seen.get(formulaKey(rule.formula)) }));
  const { used, before, after } = record;
  const formatAt = (index: number): Partial<RecordedCell> => {
    const [cell, was] = [before.cells[index], held[index]];
    const isSame = cell !== undefined && was !== undefined && isSameCell({ entry: cell.entry }, was);
    return isSame ? { format: was.format } : {};
  };
  const isFormatWritten = edits.cells.map((edit) => cellEntry(edit).format !== undefined);
  return {
    ...record,
    ...(used === undefined || usedAfter === undefined ? {} : { used: { ...used, after: usedAfter } }),
    before: {
      ...before,
      rules: asSeen(before.rules),
      cells: before.cells.map((cell, index) => ({ ...cell, ...formatAt(index) })),
    },
    after: {
      ...after,
      rules: asSeen(after.rules),
      cells: after.cells.map((cell, index) =>
        isFormatWritten[index] === true ? cell : { ...cell, ...formatAt(index) },
      ),
    },
  };
}

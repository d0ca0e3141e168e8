import { ratioFormula } from '../../../../src/domain/edits/ratios/ratio-formula';
import type { StatusCounting } from '../../../../src/domain/edits/ratios/status-counting';
import type { StatusCriterion } from '../../../../src/domain/edits/ratios/status-criterion';
import { type GridCell, snapshotFromGrid } from '../../../support/snapshot-from-grid';

const text = (words: string): StatusCriterion => ({ kind: 'text', text: words });
const BLANK: StatusCriterion = { kind: 'blank' };
const DONE = [text('Đã hoàn thành')];

/** Statuses in column C and, where told, shares in D, from row 4 on. */
const sheet = (...rows: readonly (readonly GridCell[])[]) =>
  snapshotFromGrid([[], [], [], ...rows.map((row) => ['', '', ...row])]);

const PLAN = sheet(['Đã hoàn thành'], ['Chưa làm'], ['Xong'], ['Không phát sinh'], ['Đã hoàn thành']);

/** The formula over these rows; the reason where there is none. */
function formula(
  counting: Partial<StatusCounting>,
  rows: readonly number[],
  [done, total]: readonly [number, number],
  snapshot = PLAN,
): string {
  const counted = { done, total, overdue: 0, dueSoon: 0 };
  const found = ratioFormula(
    snapshot,
    { columns: [3], done: [DONE], leftOut: [], ...counting },
    rows,
    counted,
  );
  return found.kind === 'asNumber' ? found.reason : found.formula;
}

describe('ratioFormula()', () => {
  it.each<[string, Partial<StatusCounting>, readonly number[], readonly [number, number], string]>([
    ['one word over one run', {}, [4, 5, 6], [1, 3], '=COUNTIF($C$4:$C$6,"Đã hoàn thành")/ROWS($C$4:$C$6)'],
    [
      'two words',
      { done: [DONE, [text('Xong')]] },
      [4, 5, 6],
      [2, 3],
      '=(COUNTIF($C$4:$C$6,"Đã hoàn thành")+COUNTIF($C$4:$C$6,"Xong"))/ROWS($C$4:$C$6)',
    ],
    [
      'two runs, told in any order',
      {},
      [8, 4, 5],
      [2, 3],
      '=(COUNTIF($C$4:$C$5,"Đã hoàn thành")+COUNTIF($C$8:$C$8,"Đã hoàn thành"))/(ROWS($C$4:$C$5)+ROWS($C$8:$C$8))',
    ],
    [
      'rows that are left out of the plan',
      { leftOut: [[text('Không phát sinh')]] },
      [4, 5, 6, 7],
      [1, 3],
      '=IFERROR(COUNTIF($C$4:$C$7,"Đã hoàn thành")/(ROWS($C$4:$C$7)-COUNTIF($C$4:$C$7,"Không phát sinh")),0)',
    ],
  ])('is written for %s', (_, counting, rows, count, written) => {
    expect(formula(counting, rows, count)).toBe(written);
  });

  it('asks two columns in one breath', () => {
    const snapshot = sheet(['Xong', 1], ['Chưa làm', 0.5]);
    const counting = { columns: [3, 4], done: [[text('Xong'), { kind: 'atLeast', value: 1 }]] } as const;
    expect(formula(counting, [4, 5], [1, 2], snapshot)).toBe(
      '=COUNTIFS($C$4:$C$5,"Xong",$D$4:$D$5,">=1")/ROWS($C$4:$C$5)',
    );
    expect(formula({ columns: [3, 4], done: [[text('Xong'), BLANK]] }, [4, 5], [0, 2], snapshot)).toBe(
      '=COUNTIFS($C$4:$C$5,"Xong",$D$4:$D$5,"")/ROWS($C$4:$C$5)',
    );
  });

  it.each<[string, Partial<StatusCounting>, readonly [number, number]]>([
    ['more is done than it would count', {}, [2, 4]],
    ['less is done than it would count', {}, [0, 4]],
    ['more is in the plan', {}, [1, 5]],
    ['less is in the plan', { leftOut: [[text('Không phát sinh')]] }, [1, 4]],
    ['there are no words to count', { done: [] }, [0, 4]],
  ])('is not given where %s', (_, counting, count) => {
    expect(formula(counting, [4, 5, 6, 7], count)).toBe('uncountable');
  });

  it('is not given where the statuses cannot be counted', () => {
    const count = { done: 0, total: 1, overdue: 0, dueSoon: 0 };
    expect(ratioFormula(PLAN, undefined, [4], count)).toEqual({ kind: 'asNumber', reason: 'uncountable' });
  });

  it('is not given where it is longer than Excel takes', () => {
    // "=(COUNTIF($C$4:$C$4,"xxx")+ … )/ROWS($C$4:$C$4)": 2 + 40 × 203 + 39 + 17 = 8178 characters, and 14 to go.
    const words = Array.from({ length: 40 }, (_, at) => [text(`Đã xong việc ${at + 10}`.padEnd(182, '.'))]);
    const last = (length: number) => [...words.slice(1), [text('Đã xong'.padEnd(length, '.'))]];
    const status = sheet(['Chưa làm']);
    expect(formula({ done: last(196) }, [4], [0, 1], status)).toHaveLength(8192);
    expect(formula({ done: last(197) }, [4], [0, 1], status)).toBe('tooLong');
  });
});

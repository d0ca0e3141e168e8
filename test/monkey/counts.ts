import type { Said } from './said';
import type { Button } from './step';

/** How much was played. */
export interface Counts {
  sequences: number;
  steps: number;
  edits: number;
  /** Runs that the pane made by itself. */
  liveRuns: number;
  /** Comparisons of what the pane shows with the sheet. */
  panes: number;
  /** Edits between two round trips of one press. */
  editsWithin: number;
  faults: number;
  reloads: number;
  /** Comparisons of the workbook with what it should be. */
  checks: number;
  secondRuns: number;
  freshRuns: number;
  litRows: number;
  ratios: number;
  /** Undos held against the workbook in which the undone run never was. */
  undos: number;
  presses: Partial<Record<Button, number>>;
  said: Record<Said, number>;
}

export function NO_COUNTS(): Counts {
  return {
    sequences: 0,
    steps: 0,
    edits: 0,
    liveRuns: 0,
    panes: 0,
    editsWithin: 0,
    faults: 0,
    reloads: 0,
    checks: 0,
    secondRuns: 0,
    freshRuns: 0,
    litRows: 0,
    ratios: 0,
    undos: 0,
    presses: {},
    said: { done: 0, asBefore: 0, half: 0 },
  };
}

export function addCounts(sum: Counts, more: Counts): void {
  for (const [key, value] of Object.entries(more)) {
    const known = sum[key as keyof Counts];
    if (typeof value === 'number' && typeof known === 'number') sum[key as 'steps'] = known + value;
  }
  for (const [button, times] of Object.entries(more.presses))
    sum.presses[button as Button] = (sum.presses[button as Button] ?? 0) + times;
  for (const key of ['done', 'asBefore', 'half'] as const) sum.said[key] += more.said[key];
}

export function countsText(counts: Counts): string {
  const { presses, said, ...numbers } = counts;
  const list = (values: object): string =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', ');
  return `${list(numbers)}\nbuttons: ${list(presses)}\nsaid: ${list(said)}`;
}

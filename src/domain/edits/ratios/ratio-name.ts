import { parseArea } from '../../a1-notation';
import type { CellAddress } from '../../cell-content';

/**
 * A hidden name of ours. It moves with its cell, and says in itself what we wrote there: names survive programs that
 * drop their comments. `cell` is undefined where the cell was deleted.
 */
export type OurName =
  | {
      readonly kind: 'ratio';
      readonly name: string;
      readonly cell?: CellAddress;
      readonly done: number;
      readonly total: number;
      /** What the ratio is of: finds it again after its row was sorted away from its name. */
      readonly key: string;
    }
  | {
      readonly kind: 'formula';
      readonly name: string;
      readonly cell?: CellAddress;
      /** The fingerprint of the shape of the formula that we wrote: its places move with the rows. */
      readonly shape: string;
      readonly key: string;
    }
  | { readonly kind: 'label'; readonly name: string; readonly cell?: CellAddress };

/** A defined name as the sheet has it. */
export interface ExistingName {
  readonly name: string;
  /** With the leading "=": "='Phụ lục 1'!$K$8". */
  readonly formula: string;
  readonly comment: string;
}

const RATIO = /^_tienDo\.ratio\.\d+\.(\d+)\.(\d+)$/;
const FORMULA = /^_tienDo\.formula\.\d+\.([0-9a-z]+)$/;
const LABEL = /^_tienDo\.label\.\d+$/;
const OURS = /^_tienDo\./;

/** Reads one of our names; undefined for everyone else's. */
export function readOurName({ name, formula, comment }: ExistingName): OurName | undefined {
  const area = parseArea(formula.replace(/^=/, ''));
  const cell = area === undefined ? {} : { cell: { row: area.firstRow, column: area.firstColumn } };
  if (LABEL.test(name)) return { kind: 'label', name, ...cell };
  const formulaOfOurs = FORMULA.exec(name);
  if (formulaOfOurs !== null)
    return { kind: 'formula', name, ...cell, shape: formulaOfOurs[1] ?? '', key: comment };
  const ratio = RATIO.exec(name);
  if (ratio === null) return undefined;
  return { kind: 'ratio', name, ...cell, done: Number(ratio[1]), total: Number(ratio[2]), key: comment };
}

export function isOurName(name: string): boolean {
  return OURS.test(name);
}

/** Makes names that are not taken yet, with the lowest free numbers, so that they do not grow from run to run. */
export function nameMaker(taken: readonly string[]): {
  ratio(done: number, total: number): string;
  formula(shape: string): string;
  label(): string;
} {
  const numbers = new Set(
    taken.map((name) => Number(/^_tienDo\.(?:ratio|formula|label)\.(\d+)/.exec(name)?.[1] ?? 0)),
  );
  const next = (): number => {
    let free = 1;
    while (numbers.has(free)) free += 1;
    numbers.add(free);
    return free;
  };
  return {
    ratio: (done, total) => `_tienDo.ratio.${next()}.${done}.${total}`,
    formula: (shape) => `_tienDo.formula.${next()}.${shape}`,
    label: () => `_tienDo.label.${next()}`,
  };
}

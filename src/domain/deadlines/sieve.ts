import type { Sought } from './notations/pieces/notation';

const ANYTHING = -1;

/** An ordered list of notations that skips, without touching them, those that a text cannot be written in. */
export class Sieve<Notation extends Sought> {
  private readonly needs: Int32Array;
  private readonly oneOf: Int32Array;
  private readonly opens: Int32Array;

  constructor(private readonly notations: readonly Notation[]) {
    this.needs = Int32Array.from(notations, ({ needs }) => needs);
    this.oneOf = Int32Array.from(notations, ({ oneOf }) => oneOf ?? ANYTHING);
    this.opens = Int32Array.from(notations, ({ opens }) => opens ?? ANYTHING);
  }

  /** Where the next notation stands that may read a text with these features and this opening; -1 after the last. */
  next(from: number, features: number, opening: number): number {
    const { needs, oneOf, opens } = this;
    for (let index = from; index < needs.length; index++) {
      const need = needs[index] ?? 0;
      const any = oneOf[index] ?? ANYTHING;
      const open = opens[index] ?? ANYTHING;
      if (
        (features & need) === need &&
        (any === ANYTHING || (features & any) !== 0) &&
        (open === ANYTHING || (opening & open) !== 0)
      )
        return index;
    }
    return -1;
  }

  at(index: number): Notation | undefined {
    return this.notations[index];
  }
}

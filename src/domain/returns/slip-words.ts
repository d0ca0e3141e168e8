import type { ReturnRole } from './return-roles';

/** The words of a slip, which is a Vietnamese paper whatever language the pane speaks. */
export interface SlipWords {
  readonly sheet: string;
  /** The hidden sheet of the lists to choose from. */
  readonly lists: string;
  readonly title: string;
  readonly lead: (name: string) => string;
  readonly year: (planYear: number) => string;
  readonly help: string;
  readonly headings: Readonly<
    Record<'order' | 'code' | 'task' | 'lead' | 'support' | 'deadline' | ReturnRole, string>
  >;
  readonly causes: readonly string[];
}

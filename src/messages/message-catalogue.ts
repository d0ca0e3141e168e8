import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { CellFinding, RuleName } from '../domain/finding';
import type { Language } from './language';
import type { failuresVi } from './vi/failures';
import type { paneVi } from './vi/pane';

export type PaneMessages = typeof paneVi;

/** Numbers and dates as the language writes them. */
export interface Formats {
  readonly number: (value: number) => string;
  /** "39,13%"; undefined where `total` is 0. */
  readonly share: (done: number, total: number) => string | undefined;
  readonly date: (date: CalendarDate) => string;
}

/** Everything the product says in one language. */
export interface MessageCatalogue {
  readonly language: Language;
  readonly formats: Formats;
  readonly pane: PaneMessages;
  readonly findings: { readonly [R in RuleName]: (finding: CellFinding<R>) => string };
  /** What is wrong in a few words, by the rule that says it; a rule without them is told by its sentence. */
  readonly findingTitles: Readonly<Partial<Record<RuleName, string>>>;
  readonly failures: typeof failuresVi;
}

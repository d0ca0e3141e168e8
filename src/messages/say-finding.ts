import type { CellFinding, RuleName } from '../domain/finding';
import type { MessageCatalogue } from './message-catalogue';

/** The sentence for a finding, in the catalogue's language. */
export function sayFinding<R extends RuleName>(messages: MessageCatalogue, finding: CellFinding<R>): string {
  const sentence = messages.findings[finding.rule] as (finding: CellFinding<R>) => string;
  return sentence(finding);
}

import type { Finding, RuleName } from '../../../domain/finding';
import type { MessageCatalogue } from '../../../messages/message-catalogue';
import { sayFinding } from '../../../messages/say-finding';
import { findingKey } from '../../state/finding-key';

/** A line of the list: one finding, or several that say the same of their cells. */
export interface FindingLine {
  readonly key: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** So many cells of which the same is said make one line. */
const FEWEST_ALIKE = 3;

/**
 * The findings as lines, in their order; alike ones stand where the first of them does. What is good to know is alike by
 * its rule, what should be looked at only where it is said in the same words.
 */
export function findingLines(
  findings: readonly Finding[],
  listedApart: readonly RuleName[],
  messages: MessageCatalogue,
): readonly FindingLine[] {
  const alike = new Map<string, Finding[]>();
  const likeness = (finding: Finding): string =>
    finding.severity === 'info' ? finding.rule : `${finding.rule} ${sayFinding(messages, finding)}`;
  for (const finding of findings) {
    const group = alike.get(likeness(finding));
    if (group === undefined) alike.set(likeness(finding), [finding]);
    else group.push(finding);
  }
  return findings.flatMap((finding): readonly FindingLine[] => {
    const [first = finding, ...rest] = alike.get(likeness(finding)) ?? [];
    const isOneLine = rest.length + 1 >= FEWEST_ALIKE && !listedApart.includes(finding.rule);
    if (!isOneLine) return [{ key: findingKey(finding), findings: [finding] }];
    return first === finding ? [{ key: `alike ${likeness(first)}`, findings: [first, ...rest] }] : [];
  });
}

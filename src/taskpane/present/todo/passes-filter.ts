import { formatAddress } from '../../../domain/a1-notation';
import type { Finding } from '../../../domain/finding';
import type { AppendixReview, ReviewedItem } from '../../../domain/review/appendix-review';
import { fold } from '../../../domain/text/fold';
import { foldTonePlacement } from '../../../domain/text/fold-tone-placement';
import type { TodoFilter } from '../../state/todo-filter';
import { isInSection } from './section-of-row';

type Passes = (row: number, item: ReviewedItem | undefined, finding?: Finding) => boolean;

/** Whether a row's item, or a finding in it, is among what the filter shows. The filter's kind is left to the caller. */
export function passesFilter({ appendix }: AppendixReview, { sectionRow, lead, search }: TodoFilter): Passes {
  const isLed = lead === undefined ? () => true : isLedBy(lead);
  const sought = fold(search);
  return (row, item, finding) =>
    (sectionRow === undefined || isInSection(appendix.sections, sectionRow, row)) &&
    isLed(item) &&
    (sought === '' ||
      (item !== undefined && textOfItem(item).includes(sought)) ||
      (finding !== undefined && textOfFinding(finding).includes(sought)));
}

/** Leads are one person for the review however their tone marks are placed; so they are here. */
function isLedBy(lead: string): (item: ReviewedItem | undefined) => boolean {
  const wanted = foldTonePlacement(lead);
  const known = new Map<string, boolean>();
  const isWanted = (name: string): boolean => {
    const answer = known.get(name) ?? foldTonePlacement(name) === wanted;
    known.set(name, answer);
    return answer;
  };
  return (item) => item?.item.leads.some(isWanted) === true;
}

const textOfItem = foldedOnce(({ code, item }: ReviewedItem) => [
  code ?? '',
  item.content,
  item.deadlineText,
  ...item.leads,
]);

const textOfFinding = foldedOnce((finding: Finding) => [finding.found, formatAddress(finding)]);

/** Texts to search in, a line each: what is sought holds no line break. Every letter typed asks for thousands of them. */
function foldedOnce<T extends object>(texts: (thing: T) => readonly string[]): (thing: T) => string {
  const known = new WeakMap<T, string>();
  return (thing) => {
    const text = known.get(thing) ?? texts(thing).map(fold).join('\n');
    known.set(thing, text);
    return text;
  };
}

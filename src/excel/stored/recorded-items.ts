import { formatIsoDate, parseIsoDate } from '../../domain/calendar/iso-date';
import type { DoneBetween, ItemHistory, SeenItem } from '../../domain/reports/history/item-history';
import { progressDays, type RecordedHistory, type RecordedItems } from './progress-history';

/**
 * How much the workbook remembers of the items of one sheet: some two hundred, with texts as long as plans have them. It
 * stands twice in the settings, once for the undoing, and all of them together may have 2 MB.
 */
const MOST_CHARACTERS = 30_000;
const MOST_ITEMS = 400;

/**
 * The items in few characters. Of too many those stay whose days are known, then those that are not done yet: of the rest
 * is known least.
 */
export function recordItems(seen: readonly SeenItem[]): RecordedItems {
  let kept = theMostTelling(seen, MOST_ITEMS);
  let recorded = inShort(kept);
  while (JSON.stringify(recorded).length > MOST_CHARACTERS) {
    kept = theMostTelling(kept, Math.floor(kept.length * 0.9));
    recorded = inShort(kept);
  }
  return recorded;
}

/** So many at the most, in the order in which they stand. */
function theMostTelling(seen: readonly SeenItem[], count: number): readonly SeenItem[] {
  const worth = ({ done }: SeenItem): number => (done === undefined ? 1 : done.first === undefined ? 2 : 0);
  const kept = new Set([...seen].sort((a, b) => worth(a) - worth(b)).slice(0, count));
  return seen.filter((item) => kept.has(item));
}

function inShort(seen: readonly SeenItem[]): RecordedItems {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const rows = seen.map(({ key, done }): RecordedItems['rows'][number] => [
    key.code,
    key.text,
    placeOf(key.section),
    placeOf(key.leads),
    placeOf(key.deadline),
    key.alike,
    done?.first === undefined ? '' : formatIsoDate(done.first),
    done === undefined ? '' : formatIsoDate(done.last),
  ]);
  return { texts: [...places.keys()], rows };
}

/** What the runs on a sheet have seen of its items, as the workbook remembers it. */
export function itemHistory(known: RecordedHistory | undefined): ItemHistory {
  return {
    items: known?.items === undefined ? [] : readItems(known.items),
    days: progressDays(known?.days ?? []).map(({ day }) => day),
  };
}

function readItems({ texts, rows }: RecordedItems): readonly SeenItem[] {
  return rows.map(([code, text, section, leads, deadline, alike, first, last]): SeenItem => {
    const [textOfSection = '', textOfLeads = '', textOfDeadline = ''] = [section, leads, deadline].map(
      (place) => texts[place],
    );
    const key = {
      code,
      text,
      section: textOfSection,
      leads: textOfLeads,
      deadline: textOfDeadline,
      twin: 0,
      alike: Math.max(1, alike),
    };
    const done = doneOf(first, last);
    return done === undefined ? { key } : { key, done };
  });
}

function doneOf(first: string, last: string): DoneBetween | undefined {
  const [from, by] = [parseIsoDate(first), parseIsoDate(last)];
  if (by === undefined) return undefined;
  return from === undefined ? { last: by } : { first: from, last: by };
}

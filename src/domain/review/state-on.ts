import type { DoneOn, ItemState } from '../appendix/plan-appendix';
import type { ItemStatus } from '../appendix/status/item-status';
import { type CalendarDate, compareDates } from '../calendar/calendar-date';

/** What of an item its state on a day depends on. */
export interface DatedItem {
  readonly status: ItemStatus;
  readonly doneOn?: DoneOn;
}

/** The state of an item on a day. One whose cells name no day of completion is in the same state on every day. */
export function stateOn({ status, doneOn }: DatedItem, day: CalendarDate): ItemState {
  if (!doneOn) return { status, findings: [] };
  return compareDates(day, doneOn.day) < 0 ? doneOn.before : doneOn.from;
}

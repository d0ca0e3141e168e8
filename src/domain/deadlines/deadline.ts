import type { CalendarDate } from '../calendar/calendar-date';

// Contract for the other folders; the deadlines folder widens each member.
export type Deadline = { readonly kind: 'date'; readonly date: CalendarDate } | { readonly kind: 'missing' };

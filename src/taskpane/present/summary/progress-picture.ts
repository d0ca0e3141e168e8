import type { ProgressWeek } from '../../../domain/progress/progress-weeks';

/** Where the lines and bars of the chart run, in the units of its view box; y grows downwards. */
export interface ProgressPicture {
  /** SVG path data; "" where there is nothing to draw. */
  readonly planned: string;
  readonly done: string;
  readonly doneDots: readonly { readonly x: number; readonly y: number }[];
  readonly overdueBars: readonly { readonly x: number; readonly y: number; readonly height: number }[];
  readonly levels: readonly { readonly y: number; readonly items: number }[];
  readonly months: readonly { readonly x: number; readonly month: number }[];
}

/** The part of the view box that holds the lines. */
export const PLOT = { left: 32, right: 316, top: 10, bottom: 140 } as const;

/** The first months of the quarters: more names than these have no room at 320 pixels. */
const NAMED_MONTHS: ReadonlySet<number> = new Set([1, 4, 7, 10]);

export function progressPicture(weeks: readonly ProgressWeek[]): ProgressPicture {
  const top = highest(weeks);
  const step = (PLOT.right - PLOT.left) / Math.max(weeks.length, 1);
  const x = (index: number): number => round(PLOT.left + (index + 0.5) * step);
  const y = (items: number): number => round(PLOT.bottom - (items / top) * (PLOT.bottom - PLOT.top));
  const recorded = weeks.flatMap((week, index) =>
    week.recorded === undefined ? [] : [{ ...week.recorded, x: x(index) }],
  );
  return {
    planned: weeks
      .map(({ planned }, index) => (index === 0 ? `M${x(0)} ${y(planned)}` : `H${x(index)}V${y(planned)}`))
      .join(''),
    done: recorded.map((day, index) => `${index === 0 ? 'M' : 'L'}${day.x} ${y(day.done)}`).join(''),
    doneDots: recorded.map((day) => ({ x: day.x, y: y(day.done) })),
    overdueBars: recorded
      .filter(({ overdue }) => overdue > 0)
      .map((day) => ({ x: day.x, y: y(day.overdue), height: round(PLOT.bottom - y(day.overdue)) })),
    levels: levels(top).map((items) => ({ items, y: y(items) })),
    months: weeks.flatMap(({ monday }, index) => {
      // The first week may begin in December; the second one's Monday may still be among the first seven days of January.
      const month = index === 0 ? 1 : index > 1 && monday.day <= 7 ? monday.month : 0;
      return NAMED_MONTHS.has(month) ? [{ x: x(index), month }] : [];
    }),
  };
}

/** At least 1, so that an empty plan has a floor and a ceiling too. */
function highest(weeks: readonly ProgressWeek[]): number {
  return weeks.reduce((most, { planned, recorded }) => Math.max(most, planned, recorded?.total ?? 0), 1);
}

function levels(top: number): readonly number[] {
  return top < 4 ? [0, top] : [0, Math.round(top / 2), top];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

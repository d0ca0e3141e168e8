import type { ItemCourse, NoDayReason } from './item-course';

/**
 * How many items stood how at a period's end. The parts add up: `done` is doneOnTime + doneLate + doneUnknown,
 * `notDone` is inTime + overdue + noDay, `total` is done + notDone, and the reasons add up to `noDay`.
 */
export interface PeriodCounts {
  readonly total: number;
  readonly done: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly doneUnknown: number;
  readonly notDone: number;
  readonly inTime: number;
  readonly overdue: number;
  readonly noDay: number;
  readonly noDayReasons: Readonly<Record<NoDayReason, number>>;
}

/** The counts in the order in which papers have them. */
export const COUNT_PARTS = [
  'total',
  'done',
  'doneOnTime',
  'doneLate',
  'doneUnknown',
  'notDone',
  'inTime',
  'overdue',
  'noDay',
] as const satisfies readonly (keyof PeriodCounts)[];

export type CountPart = (typeof COUNT_PARTS)[number];

export function countCourses(courses: readonly ItemCourse[]): PeriodCounts {
  const of = (kind: ItemCourse['kind']): number => courses.filter((course) => course.kind === kind).length;
  const without = (reason: NoDayReason): number =>
    courses.filter((course) => course.kind === 'noDay' && course.reason === reason).length;
  const [doneOnTime, doneLate, doneUnknown] = [of('doneOnTime'), of('doneLate'), of('doneUnknown')];
  const [inTime, overdue, noDay] = [of('inTime'), of('overdue'), of('noDay')];
  return {
    total: courses.length,
    done: doneOnTime + doneLate + doneUnknown,
    doneOnTime,
    doneLate,
    doneUnknown,
    notDone: inTime + overdue + noDay,
    inTime,
    overdue,
    noDay,
    noDayReasons: {
      recurring: without('recurring'),
      ongoing: without('ongoing'),
      conditional: without('conditional'),
      notApplicable: without('notApplicable'),
      none: without('none'),
    },
  };
}

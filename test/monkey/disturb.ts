import type { ExcelHost } from '../../src/excel-host/protocol/excel-host';
import type { PeopleStep, PressStep } from './step';

/** What came between while a button was pressed. */
export interface Disturbance {
  /** Ends it. What was planned for a later round trip does not happen any more. */
  stop(): void;
  /** How many round trips there were. */
  readonly trips: number;
  readonly isFaultMet: boolean;
  /** The round trips right before which people did something. */
  readonly met: readonly number[];
  /**
   * Something came after the last round trip that looked at it, and a run cannot know of it: of merges it asks but once,
   * for who asks may cost the user their undo stack; a sheet too large for one answer is not told again when it is written;
   * and a number format is read once.
   */
  readonly isTooLate: boolean;
}

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
const COMES_WITH_A_LOOK = ['ConditionalFormats', 'Names'];

function hasUsedRange(members: ReadonlySet<string>): boolean {
  return [...members].some((member) => member.includes('UsedRange'));
}

/** Lets people act between the round trips of a press, and lets one action fail. */
export function disturb(
  host: ExcelHost,
  { meanwhile = [], fault }: Pick<PressStep, 'meanwhile' | 'fault'>,
  act: (step: PeopleStep, trip: number) => boolean,
): Disturbance {
  const before = host.roundTrips;
  const met: number[] = [];
  let isFaultMet = false;
  let lastLook = 0;
  let lastMerges = 0;
  let tooLargeSince = Infinity;
  const merged: number[] = [];
  let isReformatted = false;
  let members = new Set<string>();
  const stop = host.failWhen((action) => {
    const trip = host.roundTrips - before;
    if (action.actionIndex === 0) members = new Set();
    if (action.actionIndex === 0)
      for (const { step, trip: at } of meanwhile)
        if (at === trip && act(step, trip)) {
          met.push(trip);
          if (step.does === 'merge' || step.does === 'unmerge') merged.push(trip);
          isReformatted ||= step.does === 'format';
        }
    const isDue =
      fault !== undefined &&
      trip >= fault.trip &&
      trip < fault.trip + (fault.trips ?? 1) &&
      action.actionIndex === fault.action;
    if (isDue) {
      isFaultMet = true;
      if (fault.code === TOO_LARGE) tooLargeSince = trip;
      return fault.code;
    }
    members.add(action.member);
    if (action.member.includes('MergedAreas')) lastMerges = trip;
    // Of a catalogue the cells alone are looked at.
    if (COMES_WITH_A_LOOK.some((member) => members.has(member)) && hasUsedRange(members)) lastLook = trip;
    return undefined;
  });
  return {
    stop,
    get trips() {
      return host.roundTrips - before;
    },
    get isFaultMet() {
      return isFaultMet;
    },
    met,
    get isTooLate() {
      const isAfter = (last: number): boolean => met.some((trip) => trip > last);
      const isMerged = merged.some((trip) => trip > lastMerges);
      return isReformatted || isMerged || isAfter(lastLook) || isAfter(tooLargeSince);
    },
  };
}

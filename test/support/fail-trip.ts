import type { ExcelHost } from '../../src/excel-host/protocol/excel-host';

/** Lets Excel fail at one of the round trips that come now, counted from 1. `stop` ends it and tells whether it was met. */
export function failTrip(host: ExcelHost, trip: number): { readonly stop: () => boolean } {
  const before = host.roundTrips;
  let isMet = false;
  const stop = host.failWhen(() => {
    if (host.roundTrips - before !== trip) return undefined;
    isMet = true;
    return 'InvalidArgument';
  });
  return {
    stop: () => {
      stop();
      return isMet;
    },
  };
}

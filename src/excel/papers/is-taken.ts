import { roundTrip } from '../office/round-trip';

/** Runs what a sheet can do without, whatever comes of it. */
export async function isTaken(queue: (context: Excel.RequestContext) => void): Promise<boolean> {
  try {
    await roundTrip((context) => {
      queue(context);
      return () => undefined;
    });
    return true;
  } catch {
    return false;
  }
}

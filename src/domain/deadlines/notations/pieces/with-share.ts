import { type DatedReading, type Reading } from '../../reading';

/** The reading with the share of the work that is due then; undefined for one that is no day. */
export function withShare(reading: Reading | undefined, share: number): Reading | undefined {
  return reading && (reading.kind === 'point' || reading.kind === 'range')
    ? { ...(reading as DatedReading), share }
    : undefined;
}

import { roundTrip } from '../office/round-trip';
import type { RunRecord } from '../stored/run-record';
import { passingOver } from './passing-over';
import { queueRecord } from './queue-marks';

/** The record of a write that stands, with what was seen only while writing. One round trip. */
export function rewriteRecord(record: RunRecord): Promise<void> {
  return passingOver(() =>
    roundTrip((context) => {
      queueRecord(context.workbook, record);
      return () => undefined;
    }),
  );
}

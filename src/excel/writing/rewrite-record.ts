import { roundTrip } from '../office/round-trip';
import type { RunRecord } from '../stored/run-record';
import { queueRecord } from './marks/queue-marks';
import { passingOver } from './passing-over';

/** The record of a write that stands, with what was seen only while writing. One round trip. */
export function rewriteRecord(record: RunRecord): Promise<void> {
  return passingOver(() =>
    roundTrip((context) => {
      queueRecord(context.workbook, record);
      return () => undefined;
    }),
  );
}

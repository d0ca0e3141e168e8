import type { DatedReading, Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const shareBefore: DeadlineNotation = {
  name: 'share-before',
  // 50% trước 30/6 · đạt 100% chậm nhất 31/12 · hoàn thành 80% khối lượng trước 30/9
  pattern:
    /^(?:đạt |hoàn thành |ít nhất |tối thiểu |trên )*(\d{1,3})(?:[.,]\d+)? ?%(?: khối lượng| kế hoạch| nhiệm vụ| công việc| chỉ tiêu)*[:,]? (.+)$/,
  read: ([, share, rest = ''], reader) => withShareOfWork(reader.reading(rest), Number(share)),
};

/** The reading with the share of the work that is due then; undefined for one that is no day. */
export function withShareOfWork(reading: Reading | undefined, share: number): Reading | undefined {
  return reading && (reading.kind === 'point' || reading.kind === 'range')
    ? { ...(reading as DatedReading), share }
    : undefined;
}

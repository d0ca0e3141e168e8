import { type Reading, withDoubts } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const ongoingWithMore: DeadlineNotation = {
  name: 'ongoing-with-more',
  // thường xuyên hằng quý · thường xuyên từ tháng 3 · hằng tháng, thường xuyên
  pattern: new RegExp(
    String.raw`^(?:(?:thực hiện )?thường xuyên(?:,| và| -)? (.+)|(.+?)(?:,| và| -)? thường xuyên)$`,
  ),
  read: ([, after, before], reader): Reading | undefined => {
    const reading = reader.reading(after ?? before ?? '');
    if (!reading) return undefined;
    switch (reading.kind) {
      case 'recurring':
        return withDoubts(reading, { kind: 'ongoingWithPeriod' });
      case 'point':
        return reading.point.shape === 'year' && reading.point.vague === undefined && !reading.bound
          ? { kind: 'ongoing' }
          : withDoubts({ ...reading, also: 'ongoing' as const }, { kind: 'ongoingWithPeriod' });
      case 'range':
        return withDoubts({ ...reading, also: 'ongoing' as const }, { kind: 'ongoingWithPeriod' });
      case 'ongoing':
        return reading;
      case 'conditional':
        return { kind: 'ongoing' };
      case 'list':
      case 'counted':
      case 'invalid':
        return undefined;
    }
  },
};

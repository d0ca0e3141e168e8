import { HAS } from '../../features';
import type { DeadlineNotation } from '../pieces/notation';
import { withShare } from '../pieces/with-share';

export const shareBefore: DeadlineNotation = {
  name: 'share-before',
  needs: HAS.percent,
  // 50% trước 30/6 · đạt 100% chậm nhất 31/12 · hoàn thành 80% khối lượng trước 30/9
  pattern:
    /^(?:đạt |hoàn thành |ít nhất |tối thiểu |trên )*(\d{1,3})(?:[.,]\d+)? ?%(?: khối lượng| kế hoạch| nhiệm vụ| công việc| chỉ tiêu)*[:,]? (.+)$/,
  read: ([, share, rest = ''], inner) => withShare(inner.reading(rest), Number(share)),
};

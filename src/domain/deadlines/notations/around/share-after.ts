import { HAS } from '../../features';
import type { DeadlineNotation } from '../pieces/notation';
import { withShare } from '../pieces/with-share';

export const shareAfter: DeadlineNotation = {
  name: 'share-after',
  needs: HAS.percent,
  // trước 30/6: 50% · 30/6 (50%) · đến 30/6 đạt 50%
  pattern:
    /^(.+?)(?: ?:| đạt| hoàn thành)? \(?(?:đạt |hoàn thành )?(\d{1,3}) ?%(?: khối lượng| kế hoạch| nhiệm vụ)*\)?$/,
  read: ([, head = '', share], inner) => withShare(inner.reading(head), Number(share)),
};

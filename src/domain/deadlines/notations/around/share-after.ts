import type { DeadlineNotation } from '../pieces/notation';
import { withShareOfWork } from './share-before';

export const shareAfter: DeadlineNotation = {
  name: 'share-after',
  // trước 30/6: 50% · 30/6 (50%) · đến 30/6 đạt 50%
  pattern:
    /^(.+?)(?: ?:| đạt| hoàn thành)? \(?(?:đạt |hoàn thành )?(\d{1,3}) ?%(?: khối lượng| kế hoạch| nhiệm vụ)*\)?$/,
  read: ([, head = '', share], reader) => withShareOfWork(reader.reading(head), Number(share)),
};

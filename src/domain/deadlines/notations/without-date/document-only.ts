import type { Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const documentOnly: DeadlineNotation = {
  name: 'document-only',
  // § (Kế hoạch số 12/KH-UBND ngày 15/3/2024): nothing but a document, whose date is no deadline
  pattern: /^(?:(?:thực hiện|triển khai|tại|số|và|,) ?)*§(?:[ ,;và]*§)*$/,
  read: ([text]): Reading => ({ kind: 'conditional', trigger: text, doubts: [{ kind: 'documentDate' }] }),
};

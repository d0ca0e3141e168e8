import type { DeadlineNotation } from '../pieces/notation';

export const placeholder: DeadlineNotation = {
  name: 'placeholder',
  // - · -- · … · x · không có · chưa xác định
  pattern:
    /^(?:[-._*/?+~ ]*|x+|v|nt|-nt-|n\/a|không|không có|không xác định|chưa xác định|chưa có|chưa rõ|như trên)$/,
  read: () => ({ kind: 'invalid', reason: 'placeholder' }),
};

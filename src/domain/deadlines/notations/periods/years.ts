import type { PointNotation } from '../pieces/notation';

export const years: PointNotation = {
  name: 'years',
  // giai đoạn 2021-2025 · giai đoạn 2021 - 2025 · 2024-2025 · các năm 2024-2026
  pattern: /^(?:(?:trong )?giai đoạn |(?:các |trong )?năm )?((?:19|20)\d{2})(?: ?- ?| đến )((?:19|20)\d{2})$/,
  read: ([, first, last]) => ({ shape: 'years', first: Number(first), last: Number(last) }),
};

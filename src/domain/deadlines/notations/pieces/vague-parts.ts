import type { VaguePart } from '../../deadline';

export const PARTS: Record<string, VaguePart> = {
  đầu: 'start',
  'thượng tuần': 'start',
  giữa: 'middle',
  'trung tuần': 'middle',
  cuối: 'end',
  'hạ tuần': 'end',
  'nửa đầu': 'middle',
  'nửa cuối': 'end',
};

export const PART = String.raw`(?:vào |khoảng |trong )?(đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối)`;

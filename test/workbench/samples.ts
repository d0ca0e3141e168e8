import type { CalendarDate } from '../../src/domain/calendar/calendar-date';

/** A workbook to try, with the day at which it is worth seeing. */
export interface Sample {
  readonly file: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly asOf: CalendarDate;
}

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    file: 'cam-giang-phu-luc-1.xlsx',
    title: { vi: 'Cẩm Giàng – Phụ lục 1 (CCHC 2024)', en: 'Cẩm Giàng – Appendix 1 (PAR 2024)' },
    asOf: { year: 2024, month: 10, day: 15 },
  },
  {
    file: 'trung-trac-cchc.xlsx',
    title: { vi: 'Trung Trắc – Nhiệm vụ CCHC 2024', en: 'Trung Trắc – PAR tasks 2024' },
    asOf: { year: 2024, month: 7, day: 10 },
  },
];

/** Words that the drop-downs offer; any other word may be typed. All of them are read with certainty. */
export const STATUSES: readonly string[] = [
  'Chưa thực hiện',
  'Đang thực hiện',
  'Đã hoàn thành',
  'Hoàn thành quá hạn',
  'Không phát sinh',
];

export const REPAIR_STATUSES: readonly string[] = [
  'Chưa khắc phục',
  'Đang khắc phục',
  'Đã khắc phục một phần',
  'Đã khắc phục',
];

/** The departments of a commune since July 2025. */
export const UNITS: readonly string[] = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Công an xã',
  'Ủy ban Mặt trận Tổ quốc',
];

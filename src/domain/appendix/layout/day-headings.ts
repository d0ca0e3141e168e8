import type { HeadingRule } from './heading-rule';

/** What the day is: "Ngày", "Thời gian", "TG"; often left out. */
const DAY = '((ngay|thoi (gian|diem|han)|tg|t/g|lich|moc|han),? )?';
const END = '(ket thuc|hoan thanh|xong|hoan tat|khac phuc|kt|ht)';
const PLANNED = '(du kien|ke hoach|theo ke hoach|kh|theo kh|dk|yeu cau|plan(ned)?)';

/** From one day to another in one cell: it is due on the second. Stands before the headings of days on which something begins. */
export const SPAN_HEADINGS: readonly HeadingRule[] = [
  [
    'deadline',
    2,
    /^((ngay|thoi gian|tg) )?(bat dau|tu( ngay)?|giao|start)( ?(-|–|\/|,|>|va)+ ?| )((ngay|thoi gian|tg) )?(ket thuc|den( ngay)?|han( xu ly| hoan thanh)?|hoan thanh|xong|end)$/,
  ],
  ['deadline', 3, new RegExp(`^${DAY}(yeu cau|phai|can) ${END}$`)],
];

/** The days of a plan, and the days on which its items were done. */
export const DAY_HEADINGS: readonly HeadingRule[] = [
  [
    'completedOn',
    3,
    new RegExp(
      `^${DAY}${END} (thuc te|tt|thuc hien thuc te)\\b|^(ngay |thoi gian )?thuc te ${END}|^ngay thuc te|^(thoi gian|thoi diem|ngay|ngay thang|ngay, thang) ?(thuc hien |da )?(hoan thanh|khac phuc|ket thuc|xong)( xong)? ?(thuc te|thuc hien thuc te)|^(completed on|completion date|date completed|actual (end|completion|finish))`,
    ),
  ],
  [
    'completedOn',
    2,
    /^ngay (hoan thanh|hoan tat|khac phuc xong|xong|thuc hien xong|xu ly xong|giai quyet xong|lam xong|dong|ht|tra( ket qua)?)$|^(done|completed?|finished?|closed?|resolved) (date|on|at)$|^date (done|finished|closed)$/,
  ],
  [
    'deadline',
    3,
    /^(thoi han|han|han chot|han hoan thanh|han cuoi|moc|moc thoi gian|moc hoan thanh|ky han)\b(?! (su dung|bao hanh))|^(dead ?line|due|date due|due by)\b|^(expected|estimated|target|plan(ned)?) (end|finish|completion)( date)?\b/,
  ],
  [
    'deadline',
    3,
    new RegExp(
      `^ngay (den han|het han|toi han|dao han|phai (xong|hoan thanh)|han|hen( tra)?|hen tra ket qua|chot|cuoi( cung)?)\\b|^hen tra\\b|^den han$|^${DAY}${END} ${PLANNED}\\b|^${DAY}${PLANNED} ${END}\\b`,
    ),
  ],
  [
    'deadline',
    2,
    /^(ngay |tg )?(ket thuc|kt)$|^(tg|t\/g) ?(hoan thanh|ht)|^lich hoan thanh|^den (ngay|han)$|^(end|finish|target)( date)?$/,
  ],
  // Beside each other, one is planned and one is what came of it; what stands under them must be days.
  ['deadline', 1, /^(du kien|ke hoach|plan(ned)?)$/],
  ['completedOn', 1, /^(thuc te|actual)$/],
  [
    'deadline',
    3,
    /^(thoi gian|thoi diem),? ?(,|\/|va|-)? ?(phai |du kien |thuc hien |tien do )*(hoan thanh|khac phuc|ket thuc)/,
  ],
  [
    'deadline',
    2,
    /^(thoi gian|thoi diem|lo trinh|timeline|time|end date)( (va )?(tien do|thuc hien|giai quyet|xu ly))?( .{0,30})?$/,
  ],
  ['deadline', 2, /^tien do (thoi gian|hoan thanh|ve thoi gian)/],
];

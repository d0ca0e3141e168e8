import { fold } from '../../text/fold';

/** Counts that a user typed in a total line; undefined where the line does not say. */
export interface TypedTotal {
  readonly done?: number;
  readonly total?: number;
  /** In percent: 41.67. */
  readonly percent?: number;
  readonly overdue?: number;
}

const UNITS = '(?:nhiem vu|tieu chi|noi dung|cong viec|viec|chi tieu|muc|ton tai)';
const BOTH = new RegExp(`(\\d+) ?(?:/|tren( tong so)?|trong( tong)? so) ?(\\d+) ?${UNITS}`);
const TOTAL: readonly RegExp[] = [
  new RegExp(
    `(?:tong so|tong cong|tong|cong)(?: ${UNITS})?(?: cua ke hoach)?(?: la)? ?[:=]? ?(\\d+)(?!\\d| ?(?:/|%|,\\d|\\.\\d))`,
  ),
  new RegExp(`^(\\d+) ${UNITS}`),
];
const OVERDUE = new RegExp(
  `(?:qua han|tre han|cham tien do)(?: ${UNITS})?(?: la)? ?[:=]? ?(\\d+)|(\\d+) ${UNITS} (?:qua han|tre han)`,
);
const DONE = new RegExp(
  `(?<!chua )(?<!dang )(?:da |da duoc )?(?:hoan thanh|thuc hien xong|khac phuc xong|khac phuc)(?: ${UNITS})?(?: la)? ?[:=]? ?(\\d+)(?!\\d| ?%|,\\d|\\.\\d)|(\\d+) ${UNITS} (?:da |da duoc )?(?:hoan thanh|khac phuc)`,
);
const PERCENT = /(\d+(?:[.,]\d+)?) ?%/;

/** "2/2", "Đạt 100%", "Hoàn thành 2/2 nhiệm vụ (100%)". */
const RATIO = new RegExp(
  `^(?:(?:da |da duoc )?(?:hoan thanh|thuc hien|dat|xong)(?: duoc| dat| ty le)?[ :]*)?(?:(\\d+) ?/ ?(\\d+)(?: ${UNITS})?)?[ ,;:(]*(?:(?:dat |ty le )*(\\d+(?:[.,]\\d+)?) ?%)?\\)?$`,
);

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text.replace(',', '.'));

/**
 * Reads a total line: "Tổng số: 24 nhiệm vụ; đã hoàn thành: 10; đạt tỷ lệ: 41,67%" is 10 of 24, 41.67 percent;
 * "9/23 nhiệm vụ, đạt 39,13%" is 9 of 23. Undefined where the text counts nothing.
 */
export function readTypedTotal(text: string): TypedTotal | undefined {
  const line = fold(text);
  const both = BOTH.exec(line);
  const total =
    number(both?.[both.length - 1]) ??
    TOTAL.map((rule) => number(rule.exec(line)?.[1])).find((n) => n !== undefined);
  const doneMatch = DONE.exec(line);
  const done = number(both?.[1]) ?? number(doneMatch?.[1] ?? doneMatch?.[2]);
  const percent = number(PERCENT.exec(line)?.[1]);
  const overdueMatch = OVERDUE.exec(line);
  const overdue = number(overdueMatch?.[1] ?? overdueMatch?.[2]);
  if (done === undefined && total === undefined && percent === undefined && overdue === undefined)
    return undefined;
  return {
    ...(done === undefined ? {} : { done }),
    ...(total === undefined ? {} : { total }),
    ...(percent === undefined ? {} : { percent }),
    ...(overdue === undefined ? {} : { overdue }),
  };
}

/**
 * Reads the status cell of a section or a total: the whole of it is a ratio, a percentage or both. "15/6" is a day; words
 * that count nothing are undefined.
 */
export function readTypedRatio(text: string): TypedTotal | undefined {
  const [, first, second, share] = RATIO.exec(fold(text)) ?? [];
  const [done, total, percent] = [number(first), number(second), number(share)];
  if (done !== undefined && total !== undefined)
    return done > total ? undefined : { done, total, ...(percent === undefined ? {} : { percent }) };
  return percent === undefined ? undefined : { percent };
}

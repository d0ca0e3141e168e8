import { tidy } from '../../text/tidy';

/** The plan that an appendix belongs to, as its title cites it; what stands blank there is absent. */
export interface PlanReference {
  /** "04/KH-UBND". */
  readonly number?: string;
  /** "10 tháng 01 năm 2024", or "10/01/2024". */
  readonly day?: string;
  /** "UBND xã Cẩm Giàng". */
  readonly body?: string;
}

const ATTACHED =
  /kèm theo Kế hoạch số[ .…_:]*(?<number>\d[\p{L}\d]*)?[ .…_]*\/[ ]?KH-(?<office>[\p{L}]+)(?: ngày[ .…_]*(?<day>\d{1,2}(?: tháng[ ]?\d{1,2} năm[ ]?\d{4}|[/.]\d{1,2}[/.]\d{4}))?[^()]*?)?(?: của (?<body>[^()]+?))?[ ]*(?:\)|$)/iu;

/** Reads "(Kèm theo Kế hoạch số 04/KH-UBND ngày 10 tháng 01 năm 2024 của UBND xã)". Undefined where no line says it. */
export function planReference(titleLines: readonly string[]): PlanReference | undefined {
  for (const line of titleLines) {
    const groups = ATTACHED.exec(tidy(line))?.groups;
    if (groups === undefined) continue;
    const { number, office, day, body } = groups;
    return {
      ...(number === undefined ? {} : { number: `${number}/KH-${office}` }),
      ...(day === undefined ? {} : { day }),
      ...(body === undefined ? {} : { body: tidy(body) }),
    };
  }
  return undefined;
}

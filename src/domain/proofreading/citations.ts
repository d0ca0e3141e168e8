import { fold } from '../text/fold';

/** A document that a text cites. */
export interface Citation {
  /** "12/KH-UBND". */
  readonly number: string;
  /** 12: what stands before the first stroke. */
  readonly serial: number;
  /** "KH-UBND". */
  readonly code: string;
  /** "5/1/2024". */
  readonly day?: string;
  /** "UBND xã", as written. */
  readonly body?: string;
  /** What it is about, folded. */
  readonly subject?: string;
}

const NUMBER =
  /(?<![\p{L}\d/])(\d{1,4})\s?\/(?:\d{4}\/)?((?=[\p{Lu}\d&-]*\p{Lu}{2})[\p{Lu}][\p{Lu}\d&]*(?:-[\p{Lu}][\p{L}\d.&]*)*)/gu;
const DAY =
  /^[\s,(]*(?:(?:ban hành|ký|đề)\s+)?ngày\s*(?:(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4}))/iu;
const BODY = /^[\s,)]*của\s+([^,;.()]+?)(?=\s+về\s|\s+v\/v|[,;.()]|$)/iu;
const SUBJECT = /^[\s,)]*(?:về(?:\s+việc)?|v\/v)\s+([^,;()]+)/iu;

/** The documents that a text cites, each with what it says of them right behind the number. */
export function citations(text: string): readonly Citation[] {
  const found = [...text.matchAll(NUMBER)];
  return found.map((match, index): Citation => {
    const end = match.index + match[0].length;
    let rest = text.slice(end, found[index + 1]?.index ?? text.length);
    const day = DAY.exec(rest);
    if (day !== null) rest = rest.slice(day[0].length);
    const body = BODY.exec(rest);
    if (body !== null) rest = rest.slice(body[0].length);
    const subject = SUBJECT.exec(rest);
    const [serial = '', code = ''] = match.slice(1);
    return {
      number: match[0].replace(/\s/g, ''),
      serial: Number(serial),
      code,
      ...(day === null
        ? {}
        : { day: (day[1] === undefined ? day.slice(4, 7) : day.slice(1, 4)).map(Number).join('/') }),
      ...(body?.[1] === undefined ? {} : { body: body[1] }),
      ...(subject?.[1] === undefined ? {} : { subject: fold(subject[1]) }),
    };
  });
}

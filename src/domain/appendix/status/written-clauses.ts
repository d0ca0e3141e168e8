import { tidy } from '../../text/tidy';
import { type WordText, wordText } from '../../text/word-pattern';
import { readShare } from './written-share';

/** One statement of a status cell. */
export interface WrittenClause {
  /** The user's own words. */
  readonly written: string;
  readonly wordText: WordText;
  /** In percent, where the clause names a share. */
  readonly share: number | undefined;
  /** It stands in brackets. */
  readonly isAside: boolean;
}

/** Lines, sentences, a slash or nothing between two statements, and what stands on either side of "nhưng" and its kin. */
const BETWEEN_CLAUSES =
  /[;,.]\s+|[,.](?=\p{L}{2,}\s)|[;\n]|\s-\s|\s*(?:[-=]>|→)\s*|\s*\/\s*(?=(?:đã|đang|chưa|da|dang|chua|hoàn thành|hoan thanh)\s)|(?<=(?:hoàn thành|hoan thanh|xong))\s+(?=(?:chưa|đang|chua|dang)\s)|(?<=(?<!\p{L})(?:đã|da) [^;,.\n]{2,60})(?<!\scà)\s+(?=(?:chưa|chua)\s)|(?<=\s)(?:nhưng|tuy nhiên|tuy nhien|tuy|mặc dù|song|(?<!không |khong )còn|riêng|chỉ(?! (?:tiêu|thị|đạo|số|huy|dẫn|định|mới)(?!\p{L}))|mà|hoặc|nhung|mac du|rieng|hoac|but|or)(?=\s)/iu;
/** "Thôn Đông Hà" is one place as "thôn 1" is, and only its capitals tell that a name follows. */
const NAMED_PLACE = /(?<!\p{L})([Tt]hôn|[Xx]óm|[Ấấ]p|[Bb]uôn|[Ll]àng) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu;
const BULLET = /^[-+*•:]\s*/;

function clausesOf(text: string, isPlain: boolean, isAside: boolean): readonly WrittenClause[] {
  return text
    .split(BETWEEN_CLAUSES)
    .map((part) =>
      tidy(part)
        .replace(BULLET, '')
        .replace(/[.;,]+$/, ''),
    )
    .filter((written) => written !== '')
    .map((written) => {
      const { text: lower } = wordText(written.replace(NAMED_PLACE, '$1 1'));
      return { written, wordText: { text: lower, isPlain }, share: readShare(lower), isAside };
    });
}

/** The statements of a cell in the order in which they stand; those in brackets come last. */
export function writtenClauses(text: string): readonly WrittenClause[] {
  const { isPlain } = wordText(text);
  const outside = text.replace(/\([^()]*\)/g, ' ');
  if (outside.trim() === '') return clausesOf(text.replace(/[()]/g, ''), isPlain, false);
  const inside = [...text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
  return [
    ...clausesOf(outside, isPlain, false),
    ...inside.flatMap((aside) => clausesOf(aside, isPlain, true)),
  ];
}

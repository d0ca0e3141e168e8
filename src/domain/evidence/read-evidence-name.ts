import { unmarked } from '../text/unmarked';

/** What stands in a name, without marks, in the case that it was typed in. */
export type NameForm =
  | { readonly kind: 'rule'; readonly unit: string; readonly number: string; readonly shortName: string }
  /** Not by the rule; `number` where it tells which row is meant, `shortName` "" where it tries to be by the rule. */
  | { readonly kind: 'loose'; readonly number?: string; readonly shortName: string };

export interface ReadEvidenceName {
  readonly form: NameForm;
  /** "docx"; undefined where the name has none. */
  readonly extension?: string;
  /** ".docx.docx", ".docx.pdf": one too many, which a folder that hides extensions does not show. */
  readonly hasSpareExtension: boolean;
  /** "… (1)", "… - Copy", "… - Sao chép": what a machine adds to the name of a copy. */
  readonly isCopy: boolean;
  /** Equal for names that a reader takes for the same: marks, capitals, spaces and signs of a copy aside. */
  readonly key: string;
}

const EXTENSIONS =
  'docx?|docm|xlsx?|xlsm|pptx?|pdf|txt|rtf|csv|odt|ods|jpe?g|png|gif|bmp|tiff?|heic|webp|mp4|mov|avi|mkv|mp3|m4a|wav|zip|rar|7z|html?|xml|eml|msg|p7s';
const EXTENSION = new RegExp(`\\.(${EXTENSIONS})$`, 'i');
const COPY = /(?: ?\(\d{1,2}\)| ?- ?(?:copy|sao chep)(?: ?\(\d{1,2}\))?| copy(?: \d{1,2})?)$/i;
/** "- Xa …", "• Xa …", "1) Xa …": a line of a list. */
const BULLET = /^(?:[-+*•·]|\d{1,2}[.)](?= ))\s*/;
/** "(minh chứng cho kết quả khắc phục tồn tại 1: …)": what a letter adds in explanation. */
const REMARK = /\s*\((?:minh chung|tai lieu)[^()]*\)$/i;

/** "1", "01", "1.2", "1.2.a", "II", "II.3". */
const NUMBER = '(?:\\d{1,3}|[ivx]{1,5})(?:\\.\\d{1,3})*(?:\\.?[a-h])?';
/** [Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem] [Xa X-KQ khac phuc ton tai 1.2 - anh chup] */
const RULE = new RegExp(`^(?:(.*?) ?- ?)?kq khac phuc ton tai (${NUMBER})(?: ?- ?(.*))?$`, 'i');
/** [Ton tai so 3 bao cao] [KQ_khac_phuc_2] [XaTC-KQ khac phuc ton tai1] */
const LOOSE = new RegExp(`(?:ton tai|khac phuc)[ ._-]*(?:so[ ._-]*)?(${NUMBER})(?![a-z0-9])`, 'i');

/** True for a text that is meant as the name of a document: it has an extension, or words of the rule. */
export function looksLikeFileName(text: string): boolean {
  const plain = unmarked(text).replace(/_/g, ' ');
  return EXTENSION.test(plain) || /\bkq khac phuc\b/i.test(plain) || /\bkhac phuc ton tai ?\d/i.test(plain);
}

/** Reads a name that was typed or that a file has; composed and decomposed letters are one. */
export function readEvidenceName(text: string): ReadEvidenceName {
  let bare = unmarked(text).replace(BULLET, '').replace(REMARK, '');
  const extensions: string[] = [];
  let isCopy = false;
  for (;;) {
    const extension = EXTENSION.exec(bare);
    const ending = extension ?? COPY.exec(bare);
    if (ending === null) break;
    if (extension === null) isCopy = true;
    else extensions.push((extension[1] ?? '').toLowerCase());
    bare = bare.slice(0, ending.index).trim();
  }
  const [extension] = extensions;
  return {
    form: formOf(bare),
    ...(extension === undefined ? {} : { extension }),
    hasSpareExtension: extensions.length > 1,
    isCopy,
    key: `${bare.toLowerCase().replace(/ ?- ?/g, '-')}.${extension ?? ''}`,
  };
}

function formOf(bare: string): NameForm {
  const rule = RULE.exec(bare);
  if (rule !== null) {
    const [, unit = '', number = '', shortName = ''] = rule;
    return { kind: 'rule', unit: unit.trim(), number: sameNumber(number), shortName: shortName.trim() };
  }
  const plain = bare.replace(/_/g, ' ');
  const number = LOOSE.exec(plain)?.[1];
  return number === undefined
    ? { kind: 'loose', shortName: /khac phuc|ton tai/i.test(plain) ? '' : bare }
    : { kind: 'loose', number: sameNumber(number), shortName: '' };
}

/** "01" is 1, "1." is 1, "ii" is II. */
export function sameNumber(number: string): string {
  return unmarked(number)
    .replace(/[.)]+$/, '')
    .replace(/^[ivx]+/i, (roman) => roman.toUpperCase())
    .replace(/(^|\.)0+(?=\d)/g, '$1')
    .replace(/[A-H]$/, (letter) => letter.toLowerCase());
}

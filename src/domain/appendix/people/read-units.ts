import { fold } from '../../text/fold';
import { tidy } from '../../text/tidy';
import { BULLET, joinWrapped, UNIT_START } from './join-wrapped-names';
import { namesNoUnit } from './no-unit';

export interface Responsibility {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

type Duty = 'lead' | 'support';

/** "Chủ trì:", "Đơn vị phối hợp:", "- Phối hợp: …", anywhere in the cell; on folded text. */
const LABEL =
  /(?:^|[\s;,.(\-+])((?:cac )?(?:(?:don vi|co quan|bo phan|nguoi|ca nhan|cong chuc|can bo)(?:, (?:don vi|ca nhan))? )?(?:(chu tri|phu trach|dau moi|thuc hien chinh|chiu trach nhiem)|(phoi hop|ho tro))(?: thuc hien| chinh)?)\s*:/g;

const SUPPORT_TAIL = /\s*[(-]\s*(?:don vi )?phoi hop\)?$/;
const LEAD_TAIL = /\s*[(-]\s*(?:don vi )?chu tri\)?$/;

/** "Các thôn, tổ dân phố": all of them, by one name. */
const EVERY_ONE = /^[Cc][áa]c [^,]+, ?\p{Ll}/u;

/**
 * A comma parts two names only where a unit begins on both of its sides, or where the sheet shows each of them alone:
 * "Phòng Kinh tế, Hạ tầng và Đô thị" is one.
 */
function splitCommas(name: string, isName: (name: string) => boolean): readonly string[] {
  const parts = name.split(/,\s*/);
  const isList =
    parts.length > 1 &&
    !EVERY_ONE.test(name) &&
    (parts.every((part) => UNIT_START.test(fold(part))) || (!isName(name) && parts.every(isName)));
  return isList ? parts : [name];
}

/** "Trần An, Lê Bình": perhaps two, and nothing in the sheet tells. "…, Hạ tầng và Đô thị" closes the name of one unit. */
export function mayBeSeveral(name: string): boolean {
  if (!name.includes(',') || EVERY_ONE.test(name)) return false;
  const last = fold(name.slice(name.lastIndexOf(',') + 1));
  return !(UNIT_START.test(fold(name)) && /\b(va|&)\b/.test(last)) && !/^\s*\d/.test(last);
}

function namesIn(text: string, isName: (name: string) => boolean): readonly string[] {
  const lines = joinWrapped(
    text.split('\n').map((line) => tidy(line)),
    isName,
  );
  return lines
    .flatMap((line) => line.split(/[;|]/))
    .map((part) =>
      part
        .trim()
        .replace(BULLET, '')
        .replace(/[.,:]+$/, '')
        .trim(),
    )
    .flatMap((name) => splitCommas(name, isName))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !namesNoUnit(part) && /\p{L}/u.test(part));
}

/** The parts of a cell by the labels in it: "Chủ trì: A; Phối hợp: B". */
function labelledParts(text: string, unlabelled: Duty): readonly (readonly [Duty, string])[] {
  const folded = text.split('\n').map(fold).join('\n');
  // Folding keeps the length of composed Vietnamese; where it does not, no place in it can be trusted.
  if (!folded.includes(':') || folded.length !== text.length) return [[unlabelled, text]];
  const parts: [Duty, string][] = [];
  let duty = unlabelled;
  let from = 0;
  for (const match of folded.matchAll(LABEL)) {
    const [whole, label = '', lead] = match;
    const start = match.index + whole.indexOf(label);
    parts.push([duty, text.slice(from, start).replace(/[-+(\s]+$/, '')]);
    duty = lead === undefined ? 'support' : 'lead';
    from = match.index + whole.length;
  }
  parts.push([duty, text.slice(from)]);
  return parts;
}

/**
 * Reads the names in a cell. A name without a label has the duty `unlabelled`. Lists are parted by ";" and line
 * breaks, and by commas where each part begins like a unit or stands alone elsewhere. Names keep the user's words, tidied.
 * `isName`: whether the sheet shows these words alone, as one name.
 */
export function readUnits(
  written: string,
  unlabelled: Duty,
  isName: (name: string) => boolean = () => false,
): Responsibility {
  const leads: string[] = [];
  const supports: string[] = [];
  // Line breaks part names, so they outlive the tidying.
  const text = written
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join('\n');
  for (const [duty, part] of labelledParts(text, unlabelled)) {
    for (const name of namesIn(part, isName)) {
      const key = fold(name);
      const isSupport = SUPPORT_TAIL.test(key) || /^phoi hop (voi )?/.test(key);
      const isLead = LEAD_TAIL.test(key);
      const tail = (SUPPORT_TAIL.exec(key) ?? LEAD_TAIL.exec(key))?.[0].length ?? 0;
      const head = /^phoi hop (?:voi )?/.exec(key)?.[0].length ?? 0;
      const bare = key.length === name.length ? name.slice(head, name.length - tail).trim() : name;
      const list = (isSupport ? 'support' : isLead ? 'lead' : duty) === 'lead' ? leads : supports;
      if (bare !== '' && !list.includes(bare)) list.push(bare);
    }
  }
  return { leads, supports };
}

import { fold } from '../../text/fold';
import { tidy } from '../../text/tidy';
import { isNobody } from './ditto';

export interface People {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

type Duty = 'lead' | 'support';

/** "Chủ trì:", "Đơn vị phối hợp:", "- Phối hợp: …", anywhere in the cell; on folded text. */
const LABEL =
  /(?:^|[\s;,.(\-+])((?:cac )?(?:(?:don vi|co quan|bo phan|nguoi|ca nhan|cong chuc|can bo)(?:, (?:don vi|ca nhan))? )?(?:(chu tri|phu trach|dau moi|thuc hien chinh|chiu trach nhiem)|(phoi hop|ho tro))(?: thuc hien| chinh)?)\s*:/g;

const UNIT_START =
  /^(cong chuc|can bo|van phong|vp|phong|truong|bo phan|ban|dai|tram|cong an|quan su|bch|hoi|doan|ubmttq|mttq|uy ban|ubnd|hdnd|chu tich|pho chu tich|pct|ct|cac|to|trung tam|tt|dang uy|lanh dao|thanh tra|chi cuc|so|nguoi|hieu truong|bi thu|vh|tc|tp|dc|thon|to dan pho|ke toan)\b/;

const BULLET = /^(?:[-+•*–—●○]|\d{1,2}[.)]|[a-hđ]\))\s*/u;
const SUPPORT_TAIL = /\s*[(-]\s*(?:don vi )?phoi hop\)?$/;
const LEAD_TAIL = /\s*[(-]\s*(?:don vi )?chu tri\)?$/;

/** Lines that Word wrapped belong together: a name goes on after a dash, a comma, or with a small letter. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined[joined.length - 1];
    const goesOn =
      before !== undefined &&
      line !== '' &&
      !BULLET.test(line) &&
      (/[-–,&]$|\s(và|và các|của)$/u.test(before) || /^(?:\p{Ll}|[-–]\s?\p{Ll})/u.test(line));
    if (goesOn) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** A comma parts two units only where a unit begins on both of its sides: "Phòng Kinh tế, Hạ tầng và Đô thị" is one. */
function splitCommas(name: string): readonly string[] {
  const parts = name.split(/,\s*/);
  const isList = parts.length > 1 && parts.every((part) => UNIT_START.test(fold(part)));
  return isList ? parts : [name];
}

function namesIn(text: string): readonly string[] {
  const lines = joinWrapped(text.split('\n').map((line) => tidy(line)));
  return lines
    .flatMap((line) => line.split(/[;|]/))
    .map((part) =>
      part
        .trim()
        .replace(BULLET, '')
        .replace(/[.,:]+$/, '')
        .trim(),
    )
    .flatMap(splitCommas)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isNobody(part) && /\p{L}/u.test(part));
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
 * breaks, and by commas where each part begins like a unit. Names keep the user's words, tidied.
 */
export function readPeople(written: string, unlabelled: Duty): People {
  const leads: string[] = [];
  const supports: string[] = [];
  // Line breaks part names, so they outlive the tidying.
  const text = written
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join('\n');
  for (const [duty, part] of labelledParts(text, unlabelled)) {
    for (const name of namesIn(part)) {
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

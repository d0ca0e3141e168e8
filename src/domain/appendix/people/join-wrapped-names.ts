import { fold } from '../../text/fold';

export const UNIT_START =
  /^(cong chuc|can bo|van phong|vp|phong|truong|bo phan|ban|dai|tram|cong an|quan su|bch|hoi|doan|ubmttq|mttq|uy ban|ubnd|hdnd|chu tich|pho chu tich|pct|ct|cac|to|trung tam|tt|dang uy|lanh dao|thanh tra|chi cuc|so|nguoi|hieu truong|bi thu|vh|tc|tp|dc|thon|to dan pho|ke toan)\b/;

export const BULLET = /^(?:[-+•*–—●○]|\d{1,2}[.)]|[a-hđ]\))\s*/u;

/** Words that name nobody without what follows: "Lãnh đạo", "Công chức", "Trạm". */
const OPEN_ENDED =
  /^(lanh dao|dai dien( lanh dao)?|thu truong|cong chuc|can bo|chuyen vien|dong chi|d\/c|truong|pho|pho truong|cac|bo phan|phong|ban|hoi|doan|tram|trung tam|truong thon|hieu truong|giam doc)$/;
/** Somebody else, not the rest of a name. */
const ANOTHER_PERSON =
  /^(lanh dao|dai dien|thu truong|cong chuc|can bo|chuyen vien|dong chi|truong |pho |chu tich|bi thu)/;

/** The rest of a double name: "Văn hóa⏎- Xã hội". */
const SECOND_HALF =
  /^- ?(?:xa hoi|thong ke|ho tich|ke toan|xay dung|nong nghiep|moi truong|the thao|du lich)\b/;
/** "Văn phòng⏎HĐND và UBND", "Chủ tịch⏎UBND xã": an office of a body named on the next line. */
const OFFICE = /(?:^| )(?:van phong|vp|chu tich|pho chu tich|pct|ct|thuong truc|lanh dao)$/;
const BODY = /^(?:hdnd|ubnd|uy ban nhan dan|hoi dong nhan dan)\b/;
/** "Hội Liên hiệp⏎Phụ nữ": no unit is called so. "Văn phòng" and "Công an" are whole names. */
const UNFINISHED =
  /(?:^| )(?:ban (?:chi huy|chi dao|quan ly|giam sat|thuong truc)|hoi lien hiep|hoi cuu|hoi nong|doan tncs|doan thanh nien|truong (?:tieu hoc|mam non|thcs|th)|hop tac xa|to cong nghe so)$/;
const PERSON = /^(?:d\/c|dong chi|ong|ba|anh|chi|co)[. ]/;
const IN_CAPITALS = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}$/u;

/** The line above is the beginning of a unit's name, of a person's, or of either with a remark in brackets. */
function leavesOpen(before: string, line: string): boolean {
  const [upper, lower] = [fold(before), fold(line)];
  if (line.startsWith('(') || SECOND_HALF.test(lower) || /(?:^| )(?:van|thi)$/.test(upper)) return true;
  if (OFFICE.test(upper) && BODY.test(lower)) return true;
  if (/mttq$|to quoc$/.test(upper) && lower.startsWith('viet nam')) return true;
  const isPerson = PERSON.test(lower) || (IN_CAPITALS.test(line) && lower !== 'ho chi minh');
  return UNFINISHED.test(upper) && !ANOTHER_PERSON.test(lower) && !isPerson;
}

/** Lines that Word wrapped belong together: a name goes on after a dash, a comma, an open end, or with a small letter. */
export function joinWrapped(lines: readonly string[], isName: (name: string) => boolean): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined[joined.length - 1];
    const goesOn =
      before !== undefined &&
      line !== '' &&
      (!BULLET.test(line) || SECOND_HALF.test(fold(line))) &&
      (/[-–,&]$|\s(và|và các|của)$/u.test(before) ||
        /^(?:\p{Ll}|[-–]\s?\p{Ll})/u.test(line) ||
        (OPEN_ENDED.test(fold(before)) && !ANOTHER_PERSON.test(fold(line))) ||
        isName(`${before} ${line}`) ||
        // Where the sheet shows both of them alone, they are two.
        (leavesOpen(before, line) && !(isName(before) && isName(line))));
    if (goesOn) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

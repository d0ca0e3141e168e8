import { fold } from '../../text/fold';

/** Abbreviations and full names of one unit, folded. Before July 2025 titles of officials, after it departments. */
const UNITS: readonly (readonly string[])[] = [
  ['van phong thong ke', 'vp tk', 'vptk', 'vp thong ke'],
  ['tu phap ho tich', 'tp ht', 'tpht'],
  ['tai chinh ke toan', 'tc kt', 'tckt'],
  ['van hoa xa hoi', 'vh xh', 'vhxh'],
  ['dia chinh xay dung', 'dc xd', 'dcxd'],
  [
    'dia chinh nong nghiep xay dung va moi truong',
    'dc nn xd mt',
    'dc nn xd va mt',
    'dia chinh nong nghiep xay dung moi truong',
  ],
  ['dia chinh xay dung do thi va moi truong', 'dc xd dt mt', 'dc xd dt va mt'],
  [
    'bo phan tiep nhan va tra ket qua',
    'bo phan tn tkq',
    'bp tn tkq',
    'bo phan mot cua',
    'bp mot cua',
    'bo phan tiep nhan va tra ket qua giai quyet tthc',
  ],
  [
    'van phong hdnd va ubnd',
    'vp hdnd ubnd',
    'van phong hdnd ubnd',
    'vp hdnd va ubnd',
    'van phong hdnd uy ban nhan dan',
  ],
  ['phong van hoa xa hoi', 'phong vh xh', 'p vh xh', 'phong vhxh'],
  ['phong kinh te', 'p kinh te', 'phong kt'],
  [
    'trung tam phuc vu hanh chinh cong',
    'tt pvhcc',
    'ttpvhcc',
    'trung tam pvhcc',
    'tt phuc vu hanh chinh cong',
  ],
  [
    'uy ban mat tran to quoc',
    'ubmttq',
    'mttq',
    'uy ban mttq',
    'ub mttq',
    'mat tran to quoc',
    'uy ban mat tran to quoc viet nam',
    'ubmttq viet nam',
  ],
  ['dang uy', 'du'],
  ['to cong nghe so cong dong', 'to cnscd', 'to cns cong dong'],
];

const CANON = new Map<string, string>();
for (const names of UNITS) for (const name of names) CANON.set(name, names[0] ?? name);

const LONGEST_CANON = 7;

const COMMUNE = '(?:xa|phuong|thi tran|dac khu)';
const OWN_COMMUNE = new RegExp(
  `(?:uy ban nhan dan|ubnd|hdnd|dang uy|cua|tai) ${COMMUNE} ((?:[a-z0-9]+ ?){1,4})`,
);

/**
 * The name of the commune whose plan this is, as its title says it, folded, with words that follow it: "thach chau ve viec".
 * Undefined where the title names none.
 */
export function ownCommune(title: readonly string[]): string | undefined {
  for (const line of title) {
    const name = OWN_COMMUNE.exec(words(line))?.[1]?.trim();
    if (name !== undefined) return name;
  }
  return undefined;
}

function words(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Without "xã", and without the user's own commune behind it: any other commune is another unit. */
function withoutOwnCommune(name: string, own: string | undefined): string {
  const [whole, named = ''] = new RegExp(` ${COMMUNE}(?! hoi)((?: [a-z0-9]+){0,4})$`).exec(name) ?? [''];
  const isOwn = named === '' || (own !== undefined && `${own} `.startsWith(`${named.trim()} `));
  return isOwn ? name.slice(0, name.length - whole.length) : name;
}

function skeleton(name: string, own: string | undefined): string {
  const bare = words(name)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd')
    .replace(/^(cac )?(cong chuc|can bo|cb|cc|dong chi|dc|ong|ba)(?= )/, '')
    .trim();
  return withoutOwnCommune(bare, own);
}

/** True where one word differs from another by one letter, added, lost or changed. */
function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/**
 * A key that is equal for names which very likely mean one unit: "VP-TK", "Văn phòng - Thống kê" and "Công chức Văn
 * phòng – Thông kê". `own`: what {@link ownCommune} says. For offering, never for merging: leads are counted by the names as written.
 */
export function unitKey(name: string, own?: string): string {
  const bare = skeleton(name, own);
  const exact = CANON.get(bare);
  if (exact !== undefined) return exact;
  if (bare.length >= LONGEST_CANON)
    for (const [known, canon] of CANON)
      if (known.length >= LONGEST_CANON && isSlip(bare, known)) return canon;
  return bare;
}

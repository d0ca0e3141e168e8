const DAY = String.raw`(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}|\d\d))?(?![\d/.-])`;
/** How a tidied line of a diary begins: "[240315]", "ngày 15/3", "15/3/2024", "15/3:", "15/3 đã …", "T3:", "Tháng 3/2024:". */
const BEGINNINGS = [
  /^\[(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)\]\s*:?/u,
  new RegExp(`^(?:ngày|ngay) ${DAY}\\s*[:,-]?`, 'iu'),
  new RegExp(`^${DAY}\\s*[:-](?=\\s*\\p{L})`, 'u'),
  new RegExp(
    `^${DAY},?(?= (?:đã|đang|chưa|hoàn thành|da|dang|chua|hoan thanh|xong|trình|gửi|họp|chờ)(?!\\p{L}))`,
    'iu',
  ),
  /^(?:tháng |thang |t)(?<month>\d{1,2})(?:[/.-](?<year>\d{4}))?\s*[:-](?=\s*\p{L})/iu,
];

interface Entry {
  /** Sorts as the day does; 0 stands for a year or a day that is not written. */
  readonly year: number;
  readonly dayOfYear: number;
  text: string;
}

function datedEntry(line: string): Entry | undefined {
  const bare = line.replace(/^[\s\-+*•]+/u, '');
  for (const beginning of BEGINNINGS) {
    const match = beginning.exec(bare);
    if (!match) continue;
    const { year = '0', month = '0', day = '0' } = match.groups ?? {};
    if (Number(month) < 1 || Number(month) > 12 || Number(day) > 31) continue;
    return {
      year: Number(year) + (year.length === 2 ? 2000 : 0),
      dayOfYear: Number(month) * 100 + Number(day),
      text: bare.slice(match[0].length).trim(),
    };
  }
  return undefined;
}

/** The words of an entry without the day that it begins with; a line that begins with none as it is. */
export function withoutDay(line: string): string {
  return datedEntry(line)?.text ?? line;
}

/**
 * The words of the latest entry where a cell keeps a diary: two or more lines, or parts behind ";", that begin with a
 * day. Undefined where it keeps none. Of two entries of one day the lower is the later one.
 */
export function lastDiaryEntry(written: string): string | undefined {
  const entries: Entry[] = [];
  for (const line of written.split(/[\n;]/)) {
    const entry = datedEntry(line);
    const above = entries[entries.length - 1];
    if (entry) entries.push(entry);
    else if (above) above.text = `${above.text}\n${line}`.trim();
    else if (line.trim() !== '') return undefined;
  }
  if (entries.length < 2) return undefined;
  // A year that only some entries have tells nothing of the order of the others.
  const inYears = entries.every(({ year }) => year > 0);
  const rank = ({ year, dayOfYear }: Entry): number => (inYears ? year * 10_000 : 0) + dayOfYear;
  return entries.reduce((last, entry) => (rank(entry) >= rank(last) ? entry : last)).text;
}

import { type DatedReading, type Doubt, type Reading, withDoubts } from '../../reading';

type Recurring = Extract<Reading, { kind: 'recurring' }>;
type Undated = Extract<Reading, { kind: 'ongoing' | 'conditional' }>;

/**
 * One deadline out of the readings of a cell's parts. Days win over rhythms, and rhythms over "thường xuyên" and
 * "theo …"; what they win over becomes a doubt. `texts` are the parts as written, where each has one reading;
 * `isLoose` says that they were parted by semicolons. Undefined where the parts make no deadline together.
 */
export function combineParts(
  read: readonly Reading[],
  texts: readonly string[],
  isLoose: boolean,
  doubts: readonly Doubt[],
): Reading | undefined {
  const dated = read.filter(
    (one): one is DatedReading & Reading => one.kind === 'point' || one.kind === 'range',
  );
  const rhythms = read.filter((one) => one.kind === 'recurring');
  const undated = read.filter((one) => one.kind === 'ongoing' || one.kind === 'conditional');
  const counted = read.find((one) => one.kind === 'counted');
  if (counted) return read.length === 1 + undated.length ? withDoubts(counted, ...doubts) : undefined;
  if (dated.length === 0)
    return rhythms.length > 0 ? combineRhythms(rhythms, undated, doubts) : combineUndated(undated, doubts);
  if (isDayOfEvent(dated, undated)) return undefined;
  const all = [...doubtsBesideDays(dated, rhythms, undated), ...doubts];
  const [first] = dated;
  if (dated.length === 1 && first) return combineOne(first, rhythms, undated, all, doubts);
  const textsOfDays =
    read.length === texts.length
      ? texts.filter((_, index) => dated.some((one) => one === read[index]))
      : texts.slice(0, read.length === dated.length ? texts.length : 0);
  return withDoubts(listOf(dated, textsOfDays, isLoose), ...all);
}

const isWithoutBound = (dated: readonly DatedReading[]): boolean =>
  dated.every((one) => (one.kind === 'point' ? one.bound : one.endBound) === undefined);

const eventsOf = (undated: readonly Undated[]): readonly Undated[] =>
  undated.filter((one) => one.kind === 'conditional' && !one.doubts);

/** "30 ngày kể từ ngày ban hành (01/6/2024)": such a day is the event's, and the deadline is not. */
function isDayOfEvent(dated: readonly DatedReading[], undated: readonly Undated[]): boolean {
  return (
    isWithoutBound(dated) &&
    eventsOf(undated).some((one) => 'trigger' in one && /\d (?:ngày|tuần|tháng)/.test(one.trigger))
  );
}

function doubtsBesideDays(
  dated: readonly DatedReading[],
  rhythms: readonly Recurring[],
  undated: readonly Undated[],
): Doubt[] {
  const doubts = [...undated, ...rhythms].flatMap((one) => one.doubts ?? []);
  if (isWithoutBound(dated) && eventsOf(undated).length > 0) doubts.push({ kind: 'twoReadings', other: '' });
  if (rhythms.length > 0) doubts.push({ kind: 'severalRhythms' });
  // "30/6 và thường xuyên" is due on 30 June, and goes on.
  if (undated.some((one) => one.kind === 'ongoing')) doubts.push({ kind: 'ongoingWithPeriod' });
  return doubts;
}

function combineOne(
  one: DatedReading,
  rhythms: readonly Recurring[],
  undated: readonly Undated[],
  all: readonly Doubt[],
  doubts: readonly Doubt[],
): Reading {
  // "cả năm, thường xuyên" is no deadline at the year's end.
  const isAllYear = one.kind === 'point' && !one.bound && one.point.shape === 'year' && !one.point.vague;
  const ongoing = undated.find((other) => other.kind === 'ongoing');
  if (isAllYear && ongoing && rhythms.length === 0) return withDoubts(ongoing, ...doubts);
  if (rhythms.length > 0) return withDoubts({ ...one, also: 'recurring' as const }, ...all);
  if (undated.length === 0) return withDoubts<Reading>(one, ...all);
  const also = undated.some((other) => other.kind === 'conditional') ? 'conditional' : 'ongoing';
  return withDoubts({ ...one, also } as const, ...all);
}

function combineRhythms(
  rhythms: readonly Recurring[],
  undated: readonly Undated[],
  doubts: readonly Doubt[],
): Reading {
  const within = rhythms.find((one) => one.within)?.within;
  const mixed: Doubt[] = rhythms.length > 1 ? [{ kind: 'severalRhythms' }] : [];
  if (undated.some((one) => one.kind === 'ongoing')) mixed.push({ kind: 'ongoingWithPeriod' });
  return {
    kind: 'recurring',
    rules: rhythms.flatMap((one) => one.rules),
    doubts: [...[...rhythms, ...undated].flatMap((one) => one.doubts ?? []), ...doubts, ...mixed],
    ...(within ? { within } : {}),
  };
}

function combineUndated(undated: readonly Undated[], doubts: readonly Doubt[]): Reading | undefined {
  const one = undated.find(({ kind }) => kind === 'ongoing') ?? undated[0];
  return one && withDoubts(one, ...doubts);
}

/** "Trước ngày 30/6 và 31/12": the bound of the first goes on for what follows bare. */
function listOf(dated: readonly DatedReading[], texts: readonly string[], isLoose: boolean): Reading {
  const [first] = dated;
  const bound = first?.kind === 'point' ? first.bound : undefined;
  let isShared = false;
  const parts = dated.map((part, index) => {
    const isBare = /^(?:ngày |\d|tháng |quý |[ivl]+)/.test((texts[index] ?? '').trim());
    if (!bound || index === 0 || part.kind !== 'point' || part.bound || !isBare) return part;
    isShared = true;
    const isPeriod = part.point.shape !== 'day' && part.point.vague === undefined;
    return bound === 'before' && isPeriod
      ? withDoubts({ ...part, bound }, { kind: 'beforePeriod' })
      : { ...part, bound };
  });
  const list: Reading = { kind: 'list', parts };
  // After a semicolon it may as well have ended there.
  const isUnclear = isShared && isLoose && bound === 'before';
  return isUnclear || endsWithYearOfAll(dated) || namesItsLatest(texts)
    ? withDoubts(list, { kind: 'twoReadings', other: '' })
    : list;
}

/** "15/6, 15/12, năm 2026": the year of the days before it, or a deadline of its own. */
function endsWithYearOfAll(dated: readonly DatedReading[]): boolean {
  const last = dated.at(-1);
  if (last?.kind !== 'point' || last.bound || last.point.vague) return false;
  if (last.point.shape !== 'year' || last.point.year?.kind !== 'number') return false;
  return dated.slice(0, -1).every((one) => one.kind === 'point' && one.point.year === undefined);
}

/** "Xong tháng 5, chậm nhất 10/6": one deadline of which the first day is hoped for, or two. */
function namesItsLatest(texts: readonly string[]): boolean {
  return texts.some(
    (text, index) =>
      /^(?:chậm|muộn|trễ) nhất /.test(text.trim()) &&
      /^(?:phấn đấu |hoàn thành |xong |trong |trước )*(?:ngày |\d|tháng |quý )/.test(
        (texts[index - 1] ?? '').trim(),
      ),
  );
}

import { withDoubts, type DatedReading, type Doubt, type Reading } from '../../reading';
import { carriedWord, readBefore } from '../pieces/carried-word';
import type { DeadlineNotation, DeadlineReader } from '../pieces/notation';

const SEPARATOR =
  / ?; ?(?:và )?|, ?(?:và )?| và | & | ?\+ ?| hoặc | hay | \/ | ?\/ ?(?=(?:quý|tháng|hằng|mỗi|ngày|năm) )/;
const BARE = /^(?:\d{1,2}|[il|]{1,4}|[il|]?v)(?:(?: ?[/-] ?| năm )\d{4})?$/;
const MOST_PARTS = 16;

export const list: DeadlineNotation = {
  name: 'list',
  // quý II, IV · 30/6 và 31/12 · 15/3; 15/6; 15/12/2024 · đợt 1: tháng 6; đợt 2: tháng 11 · tháng 3, 6, 9, 12 · ngày 10, 20/6
  pattern: /^(?=.*(?:[;,&+]| (?:và|hoặc|hay|\/) |\/ ?[^\d ])).+$/,
  read: ([written], reader): Reading | undefined => {
    const text = written.replace(/(?:các|những) (?=tháng|quý|ngày|năm)/g, '');
    if (text.includes(';')) {
      // Between semicolons commas belong to one deadline: "hằng tháng, trước ngày 20; hằng quý, …".
      const loose = text.split(/ ?; ?(?:và )?/);
      const whole = readParts(loose, reader);
      const combined = whole && combine(whole, loose, true, []);
      if (combined) return combined;
    }
    const parts = text.split(SEPARATOR);
    if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
    const read = readParts(parts, reader);
    if (!read) return undefined;
    const doubts: Doubt[] = / (?:hoặc|hay) /.test(text) ? [{ kind: 'twoReadings', other: '' }] : [];
    return combine(read, parts, text.includes(';'), doubts);
  },
};

function readParts(parts: readonly string[], reader: DeadlineReader): Reading[] | undefined {
  const read: Reading[] = [];
  let word: string | undefined;
  for (let index = 0; index < parts.length; index++) {
    const part = (parts[index] ?? '').trim();
    let reading: Reading | undefined;
    const previous = read.at(-1);
    if (BARE.test(part)) {
      const point = word === undefined ? beforeLater(parts, index, reader) : reader.point(`${word} ${part}`);
      // "quý 1/2024, 2/2024": a month by itself, a quarter by what it follows.
      const alone = word === undefined || word === 'tháng' ? undefined : reader.point(part);
      const isUnclear = alone !== undefined && alone.shape !== point?.shape;
      reading = point && {
        kind: 'point',
        point,
        ...(isUnclear ? { doubts: [{ kind: 'twoReadings', other: part }] } : {}),
      };
    } else if (/^\d{4}$/.test(part) && !(previous?.kind === 'point' && previous.point.shape === 'year')) {
      // "30/6, 2024" is a year torn from its date, "30/6 năm 2024 và 2025" two dates.
      return undefined;
    }
    reading ??= reader.reading(part);
    if (!reading || reading.kind === 'invalid') return undefined;
    if (reading.kind === 'list') read.push(...reading.parts);
    else read.push(reading);
    word = carriedWord(part) ?? word;
  }
  return read;
}

/** "10, 20/6": the first bare number takes its word from the first later part that has one. */
function beforeLater(parts: readonly string[], index: number, reader: DeadlineReader) {
  for (const later of parts.slice(index + 1)) {
    const next = BARE.test(later) && /^\d{1,2}$/.test(later) ? undefined : reader.point(later);
    if (next) {
      const point = readBefore(parts[index] ?? '', next);
      return point && next.shape === 'month'
        ? { ...point, doubts: [{ kind: 'twoReadings', other: `${parts[index] ?? ''}/${later}` }] as const }
        : point;
    }
  }
  return undefined;
}

/** One deadline out of the readings of a cell's parts; dates win over "thường xuyên" and "theo …". */
export function combine(
  read: readonly Reading[],
  parts: readonly string[],
  isLoose: boolean,
  doubts: readonly Doubt[],
): Reading | undefined {
  const dated = read.filter(
    (one): one is DatedReading & Reading => one.kind === 'point' || one.kind === 'range',
  );
  const recurring = read.filter((one) => one.kind === 'recurring');
  const others = read.filter((one) => one.kind === 'ongoing' || one.kind === 'conditional');
  const counted = read.find((one) => one.kind === 'counted');
  if (counted) return read.length === 1 + others.length ? withDoubts(counted, ...doubts) : undefined;
  const kept = others.flatMap((one) => one.doubts ?? []);
  const also = others.some((one) => one.kind === 'conditional') ? 'conditional' : 'ongoing';

  if (dated.length > 0) {
    // "30 ngày kể từ ngày ban hành (01/6/2024)": such a day is the event's, and the deadline is not.
    const isBare = dated.every((one) => (one.kind === 'point' ? one.bound : one.endBound) === undefined);
    const events = others.filter((one) => one.kind === 'conditional' && !one.doubts);
    if (isBare && events.some((one) => 'trigger' in one && /\d (?:ngày|tuần|tháng)/.test(one.trigger)))
      return undefined;
    if (isBare && events.length > 0) kept.push({ kind: 'twoReadings', other: '' });
    const rest: Doubt[] = [...kept, ...doubts];
    if (recurring.length > 0)
      rest.push(...recurring.flatMap((one) => one.doubts ?? []), { kind: 'severalRhythms' });
    const first = dated[0];
    if (dated.length === 1 && first) {
      // "cả năm, thường xuyên" is no deadline at the year's end.
      const isAllYear =
        first.kind === 'point' && !first.bound && first.point.shape === 'year' && !first.point.vague;
      const always = isAllYear && others.find((one) => one.kind === 'ongoing');
      if (always && recurring.length === 0) return withDoubts(always, ...doubts);
      // "quý II và thường xuyên" may be done in June or never be over.
      const isStretch = first.kind === 'point' && !first.bound && first.point.shape !== 'day';
      const from = others.some((one) => one.kind === 'ongoing' && (isStretch || one.from));
      if (from) rest.push({ kind: 'ongoingWithPeriod' });
      const lone = others.length > 0 ? ({ ...first, also } as const) : first;
      return withDoubts(recurring.length > 0 ? { ...lone, also: 'recurring' as const } : lone, ...rest);
    }
    return withDoubts(shareBound(dated, read.length === dated.length ? parts : [], isLoose), ...rest);
  }
  if (recurring.length > 0) {
    const rules = recurring.flatMap((one) => one.rules);
    const own = recurring.flatMap((one) => one.doubts ?? []);
    const within = recurring.find((one) => one.within)?.within;
    const mixed: Doubt[] = recurring.length > 1 ? [{ kind: 'severalRhythms' }] : [];
    if (others.some((one) => one.kind === 'ongoing')) mixed.push({ kind: 'ongoingWithPeriod' });
    return {
      kind: 'recurring',
      rules,
      doubts: [...own, ...kept, ...doubts, ...mixed],
      ...(within ? { within } : {}),
    };
  }
  const always = others.find((one) => one.kind === 'ongoing') ?? others[0];
  return always && withDoubts(always, ...doubts);
}

/** "Trước ngày 30/6 và 31/12": the bound of the first goes on for what follows bare. */
function shareBound(dated: readonly DatedReading[], parts: readonly string[], isLoose: boolean): Reading {
  const [first] = dated;
  const bound = first?.kind === 'point' ? first.bound : undefined;
  let isShared = false;
  const bounded = dated.map((part, index) => {
    const isBare = /^(?:ngày |\d|tháng |quý |[ivl]+)/.test((parts[index] ?? '').trim());
    if (!bound || index === 0 || part.kind !== 'point' || part.bound || !isBare) return part;
    isShared = true;
    const isPeriod = part.point.shape !== 'day' && part.point.vague === undefined;
    return bound === 'before' && isPeriod
      ? withDoubts({ ...part, bound }, { kind: 'beforePeriod' })
      : { ...part, bound };
  });
  const whole: Reading = { kind: 'list', parts: bounded };
  // After a semicolon it may as well have ended there.
  return isShared && isLoose && bound === 'before'
    ? withDoubts(whole, { kind: 'twoReadings', other: '' })
    : whole;
}

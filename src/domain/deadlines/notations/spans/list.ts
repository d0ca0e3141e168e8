import type { Doubt, Reading } from '../../reading';
import { BARE, carriedWord, readBefore } from '../pieces/carried-word';
import type { DeadlineNotation, DeadlineReader } from '../pieces/notation';
import { combineParts } from './combine-parts';

const SEPARATOR =
  / ?; ?(?:và )?|, ?(?:và )?| và | & | ?\+ ?| hoặc | hay | \/ | ?\/ ?(?=(?:quý|tháng|hằng|mỗi|ngày|năm) )/;
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
      const combined = whole && combineParts(whole, loose, true, []);
      if (combined) return combined;
    }
    const parts = text.split(SEPARATOR);
    if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
    const read = readParts(parts, reader);
    if (!read) return undefined;
    const doubts: Doubt[] = / (?:hoặc|hay) /.test(text) ? [{ kind: 'twoReadings', other: '' }] : [];
    return combineParts(read, parts, text.includes(';'), doubts);
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

import { fold } from '../../text/fold';
import { HEADING_RULES, type HeadingMeaning } from './heading-rules';

/** A heading is short; what is longer is a sentence. */
const LONGEST = 160;

/** "Tiến độ (%)" keeps its tail: the percent sign is what the heading is about. */
function withoutTail(folded: string): string {
  return folded
    .replace(/\(\s*%\s*\)/g, '%')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[*:.]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim();
}

function firstMeaning(folded: string): HeadingMeaning | undefined {
  for (const [role, strength, pattern] of HEADING_RULES) if (pattern.test(folded)) return { role, strength };
  return undefined;
}

/** Under a heading about what was achieved, a bare "Thời gian" is the day it was. */
function underGroup(own: HeadingMeaning | undefined, group: string): HeadingMeaning | undefined {
  if (own?.role === 'deadline' && own.strength < 3 && /^(ket qua|tinh hinh|tien do)/.test(group))
    return { role: 'completedOn', strength: 2 };
  if (own?.role === 'appraisedScore' && /\bnam (truoc|lien ke)/.test(group))
    return { role: 'lastYearScore', strength: 2 };
  return own;
}

function read(text: string, groupText: string): HeadingMeaning | undefined {
  const own = withoutTail(fold(text));
  const group = withoutTail(fold(groupText));
  if (own === '' && text.trim() !== '') return firstMeaning(fold(text).replace(/[()]/g, ' ').trim());
  const alone = underGroup(firstMeaning(own), group);
  if (alone || group === '' || group === own) return alone;
  // "Hoàn thành" over "Đã | Đang | Chưa"; "Đã khắc phục" over nothing of its own.
  return firstMeaning(`${own} ${group}`) ?? undefined;
}

const readings = new Map<string, Map<string, HeadingMeaning | undefined>>();
const MOST_READINGS = 5000;

/**
 * What the heading of a column says, `group` being the heading above it in a header of two levels ("" without).
 * Undefined where it is no heading that we know.
 */
export function readHeading(text: string, group = ''): HeadingMeaning | undefined {
  if (text.length > LONGEST) return undefined;
  let known = readings.get(group);
  if (!known) {
    // The memory is for the headings of a sheet, not for all sheets there ever were.
    if (readings.size > 200) readings.clear();
    known = new Map();
    readings.set(group, known);
  }
  if (known.has(text)) return known.get(text);
  const meaning = read(text, group);
  if (known.size > MOST_READINGS) known.clear();
  known.set(text, meaning);
  return meaning;
}

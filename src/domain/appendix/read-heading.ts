import { fold } from '../text/fold';
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
  if (text.length > LONGEST) return undefined;
  const own = withoutTail(fold(text));
  const group = withoutTail(fold(groupText));
  if (own === '' && text.trim() !== '') return firstMeaning(fold(text).replace(/[()]/g, ' ').trim());
  const alone = underGroup(firstMeaning(own), group);
  if (alone || group === '' || group === own) return alone;
  // "Hoàn thành" over "Đã | Đang | Chưa"; "Đã khắc phục" over nothing of its own.
  return firstMeaning(`${own} ${group}`) ?? undefined;
}

const readings = new Map<string, HeadingMeaning | undefined>();

/**
 * What the heading of a column says, `group` being the heading above it in a header of two levels ("" without).
 * Undefined where it is no heading that we know.
 */
export function readHeading(text: string, group = ''): HeadingMeaning | undefined {
  const key = `${group}\n\n${text}`;
  if (readings.has(key)) return readings.get(key);
  const meaning = read(text, group);
  // The memory is for the headings of a sheet, not for its cells.
  if (readings.size > 2000) readings.clear();
  readings.set(key, meaning);
  return meaning;
}

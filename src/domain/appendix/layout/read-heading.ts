import { fold } from '../../text/fold';
import { wordText } from '../../text/word-pattern';
import type { HeadingMeaning } from './heading-rule';
import { HEADING_RULES } from './heading-rules';

/** A heading is short; what is longer is a sentence. */
export const LONGEST_HEADING = 160;

/** "Tiến độ (%)" and "Ngày kết thúc (thực tế)" keep their tails: they are what the heading is about. */
function withoutTail(folded: string): string {
  return folded
    .replace(/\(\s*%\s*\)/g, '%')
    .replace(
      /\(\s*(du kien|dự kiến|thuc te|thực tế|ke hoach|kế hoạch|kh|tt|dk|plan(?:ned)?|actual)\s*\)/g,
      ' $1',
    )
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[*:.?]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim();
}

/** `spelled`: the same with its diacritics; undefined where it was typed without any. */
function firstMeaning(folded: string, spelled?: string): HeadingMeaning | undefined {
  for (const [role, strength, pattern, spelling] of HEADING_RULES)
    if (pattern.test(folded) && (!spelling || spelled === undefined || spelling.test(spelled)))
      return { role, strength };
  return undefined;
}

function spellingOf(text: string): string | undefined {
  const { text: spelled, isPlain } = wordText(text);
  return isPlain ? undefined : withoutTail(spelled.replace(/\n/g, ' '));
}

/** Under a heading about what was achieved, a bare "Thời gian" is the day it was. */
function underGroup(own: HeadingMeaning | undefined, group: string): HeadingMeaning | undefined {
  // "Ngày bắt đầu: Kế hoạch | Thực tế": nothing is due when it begins.
  if (/^((ngay|thoi (gian|diem)|tg) )?(bat dau|khoi cong|start|begin)/.test(group))
    return { role: 'known', strength: 2 };
  // "Tiến độ: Kế hoạch | Thực tế".
  const isOfDays = /^(thoi (gian|han|diem)|tg|tien do|ngay|moc|ket thuc|hoan thanh|han)\b/.test(group);
  if (own?.strength === 1 && isOfDays && (own.role === 'deadline' || own.role === 'completedOn'))
    return { role: own.role, strength: 3 };
  if (own?.role === 'deadline' && own.strength < 3 && /^(ket qua|tinh hinh|tien do)/.test(group))
    return { role: 'completedOn', strength: 2 };
  // Planned beside actual days: "Kế hoạch: bắt đầu, kết thúc | Thực tế: bắt đầu, kết thúc".
  const isDay = own?.role === 'deadline' || own?.role === 'completedOn';
  if (isDay && /\b(thuc te|actual)\b/.test(group)) return { role: 'completedOn', strength: 3 };
  if (isDay && /\b(ke hoach|du kien|plan(ned)?)\b/.test(group)) return { role: 'deadline', strength: 3 };
  if (own?.role === 'appraisedScore' && /\bnam (truoc|lien ke)/.test(group))
    return { role: 'lastYearScore', strength: 2 };
  return own;
}

function read(text: string, groupText: string): HeadingMeaning | undefined {
  const own = withoutTail(fold(text));
  const group = withoutTail(fold(groupText));
  if (own === '' && text.trim() !== '') return firstMeaning(fold(text).replace(/[()]/g, ' ').trim());
  // "Thời gian: từ | đến".
  if (own === 'den' && /^(thoi (gian|han)|tien do|ke hoach)/.test(group))
    return { role: 'deadline', strength: 2 };
  const alone = underGroup(firstMeaning(own, spellingOf(text)), group);
  if (alone || group === '' || group === own) return alone;
  // "Hoàn thành" over "Đã | Đang | Chưa"; "Đã khắc phục" over nothing of its own.
  return firstMeaning(`${own} ${group}`) ?? undefined;
}

/**
 * What the heading of a column says, `group` being the heading above it in a header of two levels ("" without).
 * Undefined where it is no heading that we know.
 */
export function readHeading(text: string, group = ''): HeadingMeaning | undefined {
  return text.length > LONGEST_HEADING ? undefined : read(text, group);
}

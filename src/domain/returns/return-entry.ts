import { formatDay } from '../calendar/iso-date';
import { type CellContent, shownText } from '../cell-content';
import type { ReturnEntry } from './return-merge';
import type { ReturnRole } from './return-roles';
import { dayOf, type RoleValue, shareOf } from './same-value';

/** How the cell that is written shows shares: what it is formatted as, and whether its column holds 80 for 80 %. */
export interface TargetCell {
  readonly format: string;
  readonly wholePercents: boolean;
}

/**
 * What is entered so that the cell says what the return says. A day goes as text: as a number it would be another day in
 * a workbook that counts from 1904, and which one this is Excel does not tell.
 */
export function returnEntry(role: ReturnRole, value: RoleValue, target: TargetCell): ReturnEntry {
  const { content } = value;
  // A cell for texts makes a text of every number.
  if (target.format === '@') return { kind: 'text', text: shownInReturn(role, value) };
  const day = dayOf(content);
  if (content.kind === 'number' && day !== undefined) return { kind: 'text', text: formatDay(day) };
  const share = role === 'progress' ? shareOf(value) : undefined;
  if (share !== undefined) return shareEntry(share, target);
  if (content.kind === 'number') return { kind: 'number', value: content.value };
  if (content.kind === 'boolean') return { kind: 'boolean', value: content.value };
  return { kind: 'text', text: wordsOf(content) };
}

/** What the return's user sees, composed: a Mac takes letters and their marks apart. */
export function shownInReturn(role: ReturnRole, value: RoleValue): string {
  const { content } = value;
  const day = content.kind === 'number' ? dayOf(content) : undefined;
  if (day !== undefined) return formatDay(day);
  const share = role === 'progress' && content.kind === 'number' ? shareOf(value) : undefined;
  return share === undefined ? wordsOf(content) : `${share}%`;
}

function shareEntry(share: number, { format, wholePercents }: TargetCell): ReturnEntry {
  if (format.includes('%')) return { kind: 'number', value: share / 100 };
  if (wholePercents) return { kind: 'number', value: share };
  return { kind: 'number', value: share / 100, format: Number.isInteger(share) ? '0%' : '0.00%' };
}

function wordsOf(content: CellContent): string {
  return shownText(content).normalize('NFC').trim();
}

import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { blank, type Cell, day, number, time } from './sequence';

export interface Damage {
  readonly name: string;
  /** The rules by which it may be reported, without "code/". */
  readonly rules: readonly string[];
  /** What the cell holds afterwards; undefined where this code cannot be damaged so. */
  readonly damage: (code: string, previous: string | undefined) => Cell | undefined;
}

const steps = (code: string): readonly number[] => code.split('.').map(Number);
const iso = (year: number, month: number, dayOfMonth: number): string | undefined => {
  if (!calendarDate(year, month, dayOfMonth)) return undefined;
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
};

/** What Excel makes of a code where its date separator stands between the steps, day first or month first. */
function asDate(code: string, isDayFirst: boolean): Cell | undefined {
  const [first = 0, second = 0, third] = steps(code);
  const [dayOfMonth, month] = isDayFirst ? [first, second] : [second, first];
  if (third !== undefined) {
    const whole = third < 100 ? iso(third < 30 ? 2000 + third : 1900 + third, month, dayOfMonth) : undefined;
    return whole && code.split('.').length === 3
      ? day(whole, isDayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy')
      : undefined;
  }
  const ofThisYear = iso(2024, month, dayOfMonth);
  if (ofThisYear) return day(ofThisYear, 'd-mmm');
  // No such day: Excel takes the second step for a year, the first for a month, in either order.
  const ofYear =
    second > 12 && second < 100 ? iso(second < 30 ? 2000 + second : 1900 + second, first, 1) : undefined;
  return ofYear && day(ofYear, 'mmm-yy');
}

const isNumeric = (code: string): boolean => /^\d+(\.\d+)+$/u.test(code);
const replaced = (code: string, from: string, to: string): Cell | undefined =>
  code.includes(from) ? code.replace(from, to) : undefined;

/** The known ways in which a code is damaged, by Excel and by typists. */
export const DAMAGES: readonly Damage[] = [
  {
    name: 'lost zero',
    rules: ['lost-zero'],
    damage: (code) => (/^\d+\.\d0$/u.test(code) ? number(Number(code)) : undefined),
  },
  {
    name: 'date, day first',
    rules: ['date-turned'],
    damage: (code) => (isNumeric(code) ? asDate(code, true) : undefined),
  },
  {
    name: 'date, month first',
    rules: ['date-turned'],
    damage: (code) => (isNumeric(code) ? asDate(code, false) : undefined),
  },
  {
    name: 'serial without its format',
    rules: ['date-turned'],
    damage: (code) => {
      const [first = 0, second = 0, third] = steps(code);
      const date = third === undefined && isNumeric(code) ? iso(2024, second, first) : undefined;
      return date && day(date, 'General');
    },
  },
  {
    name: 'time',
    rules: ['date-turned'],
    damage: (code) => {
      const [hours = 0, minutes = 0, third] = steps(code);
      return isNumeric(code) && third === undefined && hours < 24 && minutes < 60
        ? time(hours, minutes)
        : undefined;
    },
  },
  { name: 'comma', rules: ['comma'], damage: (code) => replaced(code, '.', ',') },
  {
    name: 'l for 1',
    rules: ['look-alike'],
    damage: (code) => (isNumeric(code) ? replaced(code, '1', 'l') : undefined),
  },
  { name: 'O for 0', rules: ['look-alike'], damage: (code) => replaced(code, '0', 'O') },
  { name: 'space behind', rules: ['stray-spaces'], damage: (code) => `${code} ` },
  { name: 'space that does not break', rules: ['stray-spaces'], damage: (code) => `\u00a0${code}` },
  { name: 'space at the dot', rules: ['stray-spaces'], damage: (code) => replaced(code, '.', ' .') },
  { name: 'dot behind', rules: ['closing-mark'], damage: (code) => `${code}.` },
  { name: 'apostrophe', rules: ['stray-characters'], damage: (code) => `'${code}` },
  { name: 'dash for dot', rules: ['malformed', 'date-turned'], damage: (code) => replaced(code, '.', '-') },
  { name: 'blank', rules: ['missing'], damage: () => blank },
  { name: 'code of the row above', rules: ['duplicate'], damage: (_, previous) => previous },
];

import { fold } from '../text/fold';

/** What is left in a template that nobody has filled in. */
const PLACEHOLDER = /^\[?(?:ten )?don vi\]?$/;
const BODY = /^(?:uy ban nhan dan|ubnd|hdnd va ubnd|hdnd ubnd) /;

/** Equal for the names of one unit, however marked, spelled in capitals or with "UBND" before it; "" for none. */
export function unitKey(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9[\]]+/g, ' ')
    .trim();
  return PLACEHOLDER.test(words) ? '' : words.replace(BODY, '');
}

/** "XaThachChau" and "Thach Chau" are slips in the name of "Xã Thạch Châu"; any other name is another unit. */
export function isSlipOfUnit(name: string, unit: string): boolean {
  const [typed, known] = [unitKey(name), unitKey(unit)].map((key) => key.replace(/ /g, ''));
  return typed === known || typed === known?.replace(/^(?:xa|phuong|thitran|dackhu)/, '');
}

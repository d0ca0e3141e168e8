import { fold } from '../../text/fold';

const NO_UNIT = /^([-_./\s0]+|khong|khong co|n\/a)$/;
const LONGEST = 12;

/** "-", "không": the cell says that no unit is named. */
export function namesNoUnit(text: string): boolean {
  return text.length <= LONGEST && NO_UNIT.test(fold(text));
}

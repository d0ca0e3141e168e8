import { fold } from '../../text/fold';
import type { ColumnHeading } from './header-block';

const DAY_OF = /^ngay ([a-z ]{2,20})$/;

/** "Ngày nộp" beside "Hạn nộp" is the day on which it was done; alone it may be any day. */
export function answersDeadline({ text }: ColumnHeading, headings: readonly ColumnHeading[]): boolean {
  const work = DAY_OF.exec(fold(text))?.[1];
  return (
    work !== undefined && headings.some((other) => new RegExp(`^(thoi )?han ${work}$`).test(fold(other.text)))
  );
}

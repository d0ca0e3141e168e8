import { fold } from '../../text/fold';

const BODY = /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang uy)\b/;
const BODY_ALONE = /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)$/;
const PLACE = /^(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh)\b/;

/**
 * The body that issues the plan, in the words of its title: "ỦY BAN NHÂN DÂN XÃ AN BÌNH", which papers write on one line
 * or on two. Undefined where the title names none.
 */
export function issuingBody(title: readonly string[]): string | undefined {
  const at = title.findIndex((line) => BODY.test(fold(line)));
  const line = title[at];
  if (line === undefined) return undefined;
  const below = title[at + 1] ?? '';
  if (BODY_ALONE.test(fold(line))) return PLACE.test(fold(below)) ? `${line} ${below}` : undefined;
  return line;
}

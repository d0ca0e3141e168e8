import { fold } from '../../domain/text/fold';
import { tidy } from '../../domain/text/tidy';

/** Lines that stand on every appendix and say nothing of this one. */
const LETTERHEAD =
  /^(uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|cong hoa xa hoi|doc lap|xa |phuong |thi tran |[-_*. ]+$|\(?kem theo|so[: ]|don vi tinh)/;
const APPENDIX_ONLY = /^(phu luc|bieu|mau)( so)? ?[\divxab.]*[.:]?$/;

/**
 * What the plan is called, from the title lines of the sheet: the line after "PHỤ LỤC 1", without the
 * letterhead and "(Kèm theo …)". Undefined where the title says nothing more.
 */
export function planTitle(lines: readonly string[]): string | undefined {
  const candidates = lines
    .flatMap((line) => line.split('\n'))
    .map(tidy)
    .filter((line) => line !== '' && !LETTERHEAD.test(fold(line)));
  const appendix = candidates.findIndex((line) => APPENDIX_ONLY.test(fold(line)));
  return candidates[appendix + 1] ?? candidates[appendix];
}

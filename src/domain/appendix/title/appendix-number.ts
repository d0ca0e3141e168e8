import { fold } from '../../text/fold';

/** Which of the two appendices of a criteria plan this is: 1 keeps full points, 2 wins back lost ones. */
export type AppendixNumber = 1 | 2;

const NUMBERED = /(?:phu luc|pl|appendix|annex)[ .:_-]*(?:so )?[ .:_-]*0*(ii|i|2|1)(?![\divxl])/;

function numberIn(text: string): AppendixNumber | undefined {
  const written = NUMBERED.exec(fold(text))?.[1];
  if (written === undefined) return undefined;
  return written === '1' || written === 'i' ? 1 : 2;
}

/** Which appendix of a criteria plan the title, else the sheet's name, says it is; what it holds tells where neither does. */
export function appendixNumber(titleLines: readonly string[], sheetName: string): AppendixNumber | undefined {
  const numbered = titleLines.map(numberIn).find((number) => number !== undefined) ?? numberIn(sheetName);
  if (numbered !== undefined) return numbered;
  const title = fold(titleLines.join(' '));
  if (/(khong dat|chua dat|bi tru|mat diem|duoi diem)/.test(title)) return 2;
  return /(duy tri|giu).{0,20}diem toi da|dat diem toi da/.test(title) ? 1 : undefined;
}

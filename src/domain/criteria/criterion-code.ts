import { memoize } from '../memo';
import { romanNumeral, romanValue } from './roman-numeral';

/** A criterion code in its one written shape: "1.1.a", "IV.2", "3.10". */
export type CriterionCode = string & { readonly __brand: 'CriterionCode' };

/** One step of a code. The Vietnamese alphabet of a list: a, b, c, d, đ, e, g … */
export type CodePart =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'roman'; readonly value: number }
  | { readonly kind: 'group'; readonly letter: string }
  | { readonly kind: 'letter'; readonly letter: string };

const MOST_PARTS = 6;

function readPart(text: string, isFirst: boolean): CodePart | undefined {
  if (/^\d{1,3}$/.test(text) && Number(text) > 0) return { kind: 'number', value: Number(text) };
  if (/^[a-zđ]$/.test(text)) return { kind: 'letter', letter: text };
  if (!isFirst) return /^[A-ZĐ]$/.test(text) ? { kind: 'letter', letter: text.toLowerCase() } : undefined;
  const roman = romanValue(text);
  if (roman !== undefined) return { kind: 'roman', value: roman };
  return /^[A-HĐ]$/.test(text) ? { kind: 'group', letter: text } : undefined;
}

function writePart(part: CodePart): string {
  switch (part.kind) {
    case 'number':
      return String(part.value);
    case 'roman':
      return romanNumeral(part.value);
    case 'group':
    case 'letter':
      return part.letter;
    default:
      return part satisfies never;
  }
}

/** Steps in their one written shape; undefined where a step may not stand there. */
function readParts(text: string): readonly CodePart[] | undefined {
  const steps = text.split('.');
  if (steps.length > MOST_PARTS) return undefined;
  const parts: CodePart[] = [];
  for (const [index, step] of steps.entries()) {
    const part = readPart(step, index === 0);
    // A letter ends a code: "1.a" is one, "a.1" and "1.a.2" are not.
    if (!part || (part.kind === 'letter' && index < steps.length - 1)) return undefined;
    parts.push(part);
  }
  return parts;
}

/**
 * The code that a text writes, by the grammar alone: steps with dots between them, the first a number, a roman
 * numeral or one capital A-H, the others numbers, the last perhaps a letter. "01.02" is the code 1.2.
 * Undefined for anything else: no space, prefix, comma or trailing dot is taken here.
 */
export function criterionCode(text: string): CriterionCode | undefined {
  const parts = readParts(text);
  return parts && (parts.map(writePart).join('.') as CriterionCode);
}

/** The code made of these steps. */
export function codeFromParts(parts: readonly CodePart[]): CriterionCode {
  return parts.map(writePart).join('.') as CriterionCode;
}

/** The steps of a code: "II.3" is [roman 2, number 3]. */
export const codeParts = memoize((code: CriterionCode): readonly CodePart[] => readParts(code) ?? [], {
  max: 50_000,
});

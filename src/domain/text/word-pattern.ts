import { fold } from './fold';
import { foldTonePlacement } from './fold-tone-placement';

/** A text ready for {@link WordPattern}: lower case, diacritics kept where there are any, line breaks kept. */
export interface WordText {
  readonly text: string;
  readonly isPlain: boolean;
}

export function wordText(text: string): WordText {
  const lower = text
    .split(/\r\n|\r|\n/)
    .map(foldTonePlacement)
    .join('\n')
    .trim();
  return { text: lower, isPlain: !/[^\u0000-\u007F\P{L}]/u.test(lower) };
}

/**
 * Words written with their diacritics, found whole. "đang" is neither "đăng" nor "đảng", and "chưa" is not "chữa"; only
 * a text typed without any diacritics is compared without them.
 */
export class WordPattern {
  private readonly toned: RegExp;
  private readonly plain: RegExp;

  constructor(words: string, where: 'anywhere' | 'atStart' | 'whole' = 'anywhere') {
    const before = where === 'anywhere' ? '(?<![\\p{L}\\d])' : '^';
    const after = where === 'whole' ? '$' : '(?!\\p{L})';
    // The tidying inside must not reach the spaces around a bar.
    const tonePlaced = foldTonePlacement(words);
    this.toned = new RegExp(`${before}(?:${tonePlaced})${after}`, 'u');
    this.plain = new RegExp(`${before}(?:${fold(words)})${after}`, 'u');
  }

  isIn({ text, isPlain }: WordText): boolean {
    return (isPlain ? this.plain : this.toned).test(text);
  }
}

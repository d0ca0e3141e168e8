export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language to speak to a user of Excel in "vi-VN", "en-US", …: English for English, Vietnamese for all others. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage !== undefined && /^en\b/i.test(displayLanguage) ? 'en' : 'vi';
}

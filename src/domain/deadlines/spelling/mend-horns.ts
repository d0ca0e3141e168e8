// A horn typed on one vowel of the pair only: "thuờng" for "thường", "trưòng" for "trường".
const LEFT_BARE = /u([ơờớởỡợ])(?=[a-zđ])/g;
const RIGHT_BARE = /ư([oòóỏõọ])/g;
// The tone typed on the wrong vowel of the pair: "trứơc" for "trước".
const TONE_ON_LEFT = /([ứừửữự])[ơo]/g;
const HORNED: Record<string, string> = { o: 'ơ', ò: 'ờ', ó: 'ớ', ỏ: 'ở', õ: 'ỡ', ọ: 'ợ' };
const MOVED: Record<string, string> = { ứ: 'ướ', ừ: 'ườ', ử: 'ưở', ữ: 'ưỡ', ự: 'ượ' };

/** Mends the vowel pair "ươ" of a lower-case NFC text where a horn or a tone slipped. */
export function mendHorns(text: string): string {
  return text
    .replace(TONE_ON_LEFT, (_, vowel: string) => MOVED[vowel] ?? vowel)
    .replace(LEFT_BARE, 'ư$1')
    .replace(RIGHT_BARE, (_, vowel: string) => `ư${HORNED[vowel] ?? vowel}`);
}

/** A name for a file that every machine takes: no marks, no signs but hyphens and points. */
export function fileName(words: readonly string[], ending: string): string {
  const plain = words
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[đĐ]/gu, (letter) => (letter === 'đ' ? 'd' : 'D'))
        .replace(/[^\w. -]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((word) => word !== '');
  return `${plain.join(' - ').slice(0, 120)}.${ending}`;
}

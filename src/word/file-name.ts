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

/** A name each, told apart by a number where two would be the same. */
export function fileNames(each: readonly (readonly string[])[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return each.map((words) => {
    let name = fileName(words, ending);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = fileName([...words, String(number)], ending);
    taken.add(name.toLowerCase());
    return name;
  });
}

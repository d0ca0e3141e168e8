const OPENS_STATEMENT = /^(?:[^\p{L}]|\p{Lu}|(?:đã|đang|chưa)(?!\p{L}))/u;
const BREAKS_OFF = /(?:^|\s)(?:đã|đang|chưa|sắp|được|hoàn|thực|cơ bản)$/iu;

/**
 * The text with those line breaks only that part statements: where a column is narrow, people press Alt+Enter in the
 * middle of "Đã hoàn thành".
 */
export function joinWrappedLines(text: string): string {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.trim();
    const above = lines[lines.length - 1];
    const goesOn =
      above !== undefined &&
      (BREAKS_OFF.test(above.normalize('NFC')) || !OPENS_STATEMENT.test(trimmed.normalize('NFC')));
    if (goesOn) lines[lines.length - 1] = `${above} ${trimmed}`;
    else lines.push(trimmed);
  }
  return lines.join('\n');
}

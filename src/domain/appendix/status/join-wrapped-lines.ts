const OPENS_STATEMENT = /^(?:[^\p{L}]|\p{Lu}|(?:đã|đang|chưa)(?!\p{L}))/u;
const BREAKS_OFF = /(?:^|\s)(?:đã|đang|chưa|sắp|được|hoàn|thực|cơ bản)$/iu;

/**
 * A tidied text with those line breaks only that part statements: where a column is narrow, people press Alt+Enter in
 * the middle of "Đã hoàn thành".
 */
export function joinWrappedLines(text: string): string {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    const line = part.trim();
    const above = lines[lines.length - 1];
    const goesOn = above !== undefined && (BREAKS_OFF.test(above) || !OPENS_STATEMENT.test(line));
    if (goesOn) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines.join('\n');
}

const MARK = 'tien-do-phieu:';

/** What stands in a hidden cell of a slip, so that it is known whose it is when it comes back. */
export function slipMark(lead: string): string {
  return `${MARK}${lead}`;
}

/** For whom the slip was made; undefined where the text is no mark of ours. */
export function slipLead(text: string): string | undefined {
  const tidied = text.trim();
  return tidied.startsWith(MARK) ? tidied.slice(MARK.length) : undefined;
}

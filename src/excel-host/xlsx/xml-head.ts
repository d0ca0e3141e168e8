/**
 * Works on the head of a tag: its text up to, not including, the closing ">" or "/>", such as `<c r="K8" s="3" `.
 * What is not changed keeps its spelling, so that a change taken back gives the original bytes.
 */
export function headOf(openTag: string): string {
  return openTag.replace(/\/?>$/, '');
}

/** Sets, adds (as the last one) or, for undefined, removes an attribute. The value must need no escaping. */
export function withAttribute(head: string, name: string, value: string | undefined): string {
  const existing = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  if (existing.test(head)) return head.replace(existing, value === undefined ? '' : ` ${name}="${value}"`);
  if (value === undefined) return head;
  const trimmed = head.trimEnd();
  return `${trimmed} ${name}="${value}"${head.slice(trimmed.length)}`;
}

import type { CellContent } from '../../cell-content';
import { readLegacyText } from '../../text/legacy-encoding';

/** The content with its text as it was meant, where an old encoding hides it; Unicode text stays untouched. */
export function readable(content: CellContent): CellContent {
  if (content.kind !== 'text') return content;
  const text = readLegacyText(content.text)?.readable;
  return text === undefined ? content : { ...content, text, shown: text };
}

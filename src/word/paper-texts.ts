import type { TextDocument } from './text-document';

/** What of a document is read over: its sentences, and with them what stands in its tables. Our own notes are not. */
export function paperTexts({ sections }: TextDocument): {
  readonly sentences: readonly string[];
  readonly everything: readonly string[];
} {
  const blocks = sections.flatMap((section) => section.blocks);
  const sentences = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : [],
  );
  const cells = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) =>
          row.kind === 'group'
            ? row.text
            : row.cells.map((runs) => runs.flatMap(({ text, isNote }) => (isNote ? [] : text)).join('')),
        )
      : [],
  );
  return { sentences, everything: [...sentences, ...cells] };
}

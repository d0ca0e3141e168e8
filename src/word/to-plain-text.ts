import type { Block, Run, TextDocument } from './text-document';

/** Blocks as lines of text: a table's cells stand apart by tabs. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

export function documentToPlainText({ sections }: TextDocument): string {
  return toPlainText(sections.flatMap(({ blocks }) => blocks));
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.runs)];
    case 'table':
      return [
        block.columns.map(({ heading }) => heading).join('\t'),
        ...block.rows.map((row) => (row.kind === 'group' ? row.text : row.cells.map(textOf).join('\t'))),
      ];
    case 'head':
      return [
        ...(block.body ?? []),
        textOf(block.number),
        ...(block.about === undefined ? [] : [block.about]),
        textOf(block.placeAndDay),
      ];
    case 'closing':
      return [...block.capacity, textOf([block.signer]), 'Nơi nhận:', ...block.recipients.map(textOf)];
  }
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

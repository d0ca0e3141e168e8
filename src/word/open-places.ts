import type { Block, Run, TextDocument } from './text-document';

/** What only the office can write: each place once, in the order of the paper. */
export function openPlaces({ sections }: TextDocument): readonly string[] {
  const named = sections.flatMap(({ blocks }) => blocks.flatMap(runsOf)).flatMap(({ open }) => open ?? []);
  return [...new Set(named)];
}

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'table':
      return block.rows.flatMap((row) => (row.kind === 'cells' ? row.cells.flat() : []));
    case 'head':
      return [...block.number, ...block.placeAndDay];
    case 'closing':
      return [...block.recipients.flat(), block.signer];
  }
}

import {
  type Block,
  NOTE_COLOUR,
  type Paragraph,
  type Run,
  type Table,
  type TableRow,
  type TextDocument,
} from './text-document';

/** Blocks as HTML that Word takes from the clipboard: it keeps borders, widths and letters only where they are said inline. */
export function toRichText(blocks: readonly Block[]): string {
  return `<div style="${LETTERS}">${blocks.map(blockOf).join('')}</div>`;
}

/** All pages of a document, one below the other. */
export function documentToRichText({ sections }: TextDocument): string {
  return toRichText(sections.flatMap(({ blocks }) => blocks));
}

const LETTERS = "font-family:'Times New Roman',serif;font-size:13pt;color:#000";

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block);
    case 'table':
      return tableOf(block);
    case 'head':
      return unlined([
        [
          [
            ...(block.body ?? []).map((line) => bold(line)),
            html(block.number),
            ...(block.about === undefined ? [] : [escaped(block.about)]),
          ].join('<br>'),
          [
            bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
            bold('Độc lập - Tự do - Hạnh phúc'),
            `<i>${html(block.placeAndDay)}</i>`,
          ].join('<br>'),
        ],
      ]);
    case 'closing':
      return unlined([
        [
          [`<b><i>Nơi nhận:</i></b>`, ...block.recipients.map(html)].join('<br>'),
          [...block.capacity.map(bold), '', '', '', `<b>${html([block.signer])}</b>`].join('<br>'),
        ],
      ]);
  }
}

function paragraphOf({ role, runs }: Paragraph): string {
  const inner = html(runs);
  switch (role) {
    case 'body':
    case 'last':
      return `<p style="${LETTERS};text-align:justify;text-indent:1cm;margin:6pt 0">${inner}</p>`;
    case 'chapter':
    case 'heading':
      return `<p style="${LETTERS};text-indent:1cm;margin:6pt 0"><b>${inner}</b></p>`;
    case 'title':
    case 'abstract':
    case 'appendixTitle':
      return `<p style="${LETTERS};text-align:center;margin:0"><b>${inner}</b></p>`;
    case 'period':
    case 'attachedTo':
      return `<p style="${LETTERS};text-align:center;margin:0 0 6pt"><i>${inner}</i></p>`;
    case 'addressee':
      return `<p style="${LETTERS};text-align:center;margin:6pt 0">${inner}</p>`;
  }
}

function tableOf({ columns, rows }: Table): string {
  const cell = (inner: string, width: number, align: string, span = 1): string =>
    `<td${span > 1 ? ` colspan="${span}"` : ''} style="border:1px solid #000;padding:2pt 4pt;width:${width}%;text-align:${align};vertical-align:middle;${LETTERS}">${inner}</td>`;
  const rowOf = (row: TableRow): string =>
    row.kind === 'group'
      ? cell(bold(row.text), 100, 'left', columns.length)
      : columns.map(({ width, align }, index) => cell(html(row.cells[index] ?? []), width, align)).join('');
  const header = columns.map(({ heading, width, isNote }) =>
    cell(`<b>${html([{ text: heading, ...(isNote === undefined ? {} : { isNote }) }])}</b>`, width, 'center'),
  );
  return `<table style="border-collapse:collapse;width:100%;border:1px solid #000"><thead><tr>${header.join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${rowOf(row)}</tr>`)
    .join('')}</tbody></table>`;
}

function unlined(rows: readonly (readonly string[])[]): string {
  const cell = (inner: string): string =>
    `<td style="border:none;vertical-align:top;text-align:center;${LETTERS}">${inner}</td>`;
  return `<table style="border-collapse:collapse;width:100%;border:none"><tbody>${rows
    .map((cells) => `<tr>${cells.map(cell).join('')}</tr>`)
    .join('')}</tbody></table>`;
}

function html(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold: isBold, italic, isNote, open }) => {
      const safe = escaped(text);
      const marked =
        open !== undefined && text.startsWith('[') ? `<span style="background:#ff0">${safe}</span>` : safe;
      const coloured = isNote === undefined ? marked : `<span style="color:#${NOTE_COLOUR}">${marked}</span>`;
      const slanted = italic === undefined ? coloured : `<i>${coloured}</i>`;
      return isBold === undefined ? slanted : `<b>${slanted}</b>`;
    })
    .join('');
}

function bold(text: string): string {
  return `<b>${escaped(text)}</b>`;
}

/** Text of a sheet never becomes a tag. Blanks that stand in a row are kept. */
function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/ {2}/g, ' &nbsp;')
    .replace(/\n/g, '<br>');
}

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Old and right names as a table: for a sheet (tabs), and for a program that takes borders. */
export function nameTable(
  headings: readonly string[],
  names: readonly Renaming[],
): { readonly text: string; readonly html: string } {
  const rows = [headings, ...names.map(({ from, to }) => [from, to])];
  const cells = (row: readonly string[]): string =>
    row
      .map(
        (cell) =>
          `<td style="border:1px solid #000;font-family:'Times New Roman';font-size:13pt">${escaped(cell)}</td>`,
      )
      .join('');
  return {
    text: rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n'),
    html: `<table style="border-collapse:collapse">${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

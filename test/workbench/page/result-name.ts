/** "Phụ lục.xlsx" → "Phụ lục-tien-do.xlsx"; a file that already is a result keeps its name. */
export function resultName(file: string): string {
  const base = file.replace(/\.xlsx$/i, '');
  return base.endsWith('-tien-do') ? `${base}.xlsx` : `${base}-tien-do.xlsx`;
}

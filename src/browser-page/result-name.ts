/** "Phụ lục.xlsx" → "Phụ lục (trước Tiến Độ).xlsx": the file as it was before the first save. */
export function originalName(file: string): string {
  return `${file.replace(/\.xlsx$/i, '')} (trước Tiến Độ).xlsx`;
}

/** "Phụ lục.xlsx" → "Phụ lục-tien-do.xlsx"; a file that already is a result keeps its name. */
export function resultName(file: string): string {
  const base = file.replace(/\.xlsx$/i, '');
  return base.endsWith('-tien-do') ? `${base}.xlsx` : `${base}-tien-do.xlsx`;
}

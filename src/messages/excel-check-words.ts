import { excelCheckEn } from './en/excel-check';
import type { Language } from './language';
import { excelCheckVi } from './vi/excel-check';

export type ExcelCheckWords = typeof excelCheckVi;

/** The words of the page that checks this Excel: they come in both languages at once, with the page. */
export function excelCheckWords(language: Language): ExcelCheckWords {
  return language === 'vi' ? excelCheckVi : excelCheckEn;
}

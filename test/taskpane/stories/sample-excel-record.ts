import type { ExcelRecord } from '../../../src/excel/self-check/excel-record';

/** What an Excel might answer: as the add-in needs it, otherwise, and not at all. */
export function sampleExcelRecord(): ExcelRecord {
  return {
    format: 'tien-do.excel-record',
    version: 1,
    date: '2024-10-15',
    where: {
      platform: 'PC',
      build: '16.0.14334.20244',
      language: 'vi-VN',
      dataLanguage: 'en-US',
      excelApi: '1.14',
      scale: 1.25,
    },
    answers: [
      { id: 'null-object-child', answer: 'ok', isFine: true },
      { id: 'names-of-sheet-list-those-of-workbook', answer: false, isFine: true },
      { id: 'merged-areas', answer: ['D14', 1, 'D14 1x1'], isFine: false },
      { id: 'settings-size', answer: { failed: 'GeneralException' }, isFine: false },
      {
        id: 'rule-length',
        answer: { 256: 'ok', 1000: 'ok', 6000: 'ok', 8192: 'ok' },
        isFine: true,
      },
    ],
  };
}

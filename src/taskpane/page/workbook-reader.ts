// What reads workbooks that are not open in Excel, as one piece that is loaded when a file is picked.
export { readForeignWorkbook } from '../../xlsx/read-foreign-workbook';
export { XlsxError } from '../../xlsx/xlsx-error';

// What reads and judges sheets, as one piece that is loaded when the pane is already of use.
export { openSheet } from '../../excel/open-sheet';
export { readActiveSheet } from '../../excel/read-active-sheet';
export { selectCell } from '../../excel/select-cell';
export { loadSettings } from '../../excel/settings';
export { watchSheets } from '../../excel/watch-sheets';

// What reads and judges sheets, as one piece that is loaded when the pane is already of use.
export { openSheet } from '../../excel/actions/open-sheet';
export { readActiveSheet } from '../../excel/actions/read-active-sheet';
export { selectCell } from '../../excel/actions/select-cell';
export { loadSettings } from '../../excel/stored/settings';
export { watchSheets } from '../../excel/office/watch-sheets';

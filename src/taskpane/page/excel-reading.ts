// What reads and judges sheets, as one piece that is loaded when the pane is already of use.
export { openSheet } from '../../excel/actions/open-sheet';
export { readActiveSheet } from '../../excel/actions/read-active-sheet';
export { selectCell } from '../../excel/actions/select-cell';
export { loadSettings } from '../../excel/actions/settings';
export { watchSheets } from '../../excel/actions/watch-sheets';

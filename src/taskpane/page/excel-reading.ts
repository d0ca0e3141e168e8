// What reads and judges sheets, as one piece that is loaded behind the first words of the pane.
export { openSheet } from '../../excel/open-sheet';
export { readActiveSheet } from '../../excel/read-active-sheet';
export { selectCell } from '../../excel/select-cell';
export { loadSettings } from '../../excel/settings';
export { watchSheets } from '../../excel/watch-sheets';

// What the benchmark of reading measures, built as it is shipped.
export { findLayout } from '../../src/domain/appendix/layout/find-layout';
export { readAppendix } from '../../src/domain/appendix/read-appendix';
export { readRows } from '../../src/domain/appendix/rows/read-rows';
export { SheetGrid } from '../../src/domain/appendix/sheet/sheet-grid';

// What the benchmark of a recompute measures, built as it is shipped.
export { recompute } from '../../src/excel/actions/recompute';

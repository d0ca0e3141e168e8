import type { CellAddress } from '../domain/cell-content';
import type { Outcome } from './outcome';

/** Shows the sheet and selects the cell. */
export async function selectCell(_sheetId: string, _address: CellAddress): Promise<Outcome<undefined>> {
  throw new Error('Not built yet');
}

import { formatAddress, parseArea } from '../../domain/a1-notation';

/** Cells that we have just written, each until Excel's event about it has come: our own writes are nobody's edit. */
const expected = new Map<string, number>();

/** A write whose event has not come by then has had none, because nothing changed. */
const PATIENCE = 5000;

export function rememberOwnWrite(sheetId: string, address: string): void {
  expected.set(key(sheetId, address), Date.now() + PATIENCE);
}

/** True, once, for the event of a write of ours; Excel may tell of several in one address list, and join neighbours. */
export function isOwnWrite(sheetId: string, addresses: string): boolean {
  const now = Date.now();
  const keys = addresses.split(',').flatMap((address) => keysOf(sheetId, address.trim()));
  const isOurs = keys.every((each) => now <= (expected.get(each) ?? 0));
  for (const each of keys) expected.delete(each);
  return isOurs;
}

/** Each cell of the address; one that reaches over more cells than were written is itself, for it cannot be ours. */
function keysOf(sheetId: string, address: string): readonly string[] {
  const area = parseArea(address);
  if (area === undefined) return [key(sheetId, address)];
  const rows = area.lastRow - area.firstRow + 1;
  const columns = area.lastColumn - area.firstColumn + 1;
  if (rows * columns > expected.size) return [key(sheetId, address)];
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = area.firstRow + Math.floor(index / columns);
    return key(sheetId, formatAddress({ row, column: area.firstColumn + (index % columns) }));
  });
}

function key(sheetId: string, address: string): string {
  return `${sheetId} ${address}`;
}

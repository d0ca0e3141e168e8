/** Cells that we have just written, each until Excel's event about it has come: our own writes are nobody's edit. */
const expected = new Map<string, number>();

/** A write whose event has not come by then has had none, because nothing changed. */
const PATIENCE = 5000;

export function rememberOwnWrite(sheetId: string, address: string): void {
  expected.set(key(sheetId, address), Date.now() + PATIENCE);
}

/** True, once, for the event of a write of ours; Excel may tell of several in one address list. */
export function isOwnWrite(sheetId: string, addresses: string): boolean {
  const now = Date.now();
  const keys = addresses.split(',').map((address) => key(sheetId, address.trim()));
  const isOurs = keys.every((each) => now <= (expected.get(each) ?? 0));
  for (const each of keys) expected.delete(each);
  return isOurs;
}

function key(sheetId: string, address: string): string {
  return `${sheetId} ${address}`;
}

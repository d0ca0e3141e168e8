/** Cells that we have just written, each until Excel's event about it has come: our own writes are nobody's edit. */
const expected = new Map<string, number>();

/** A write whose event has not come by then has had none, because nothing changed. */
const PATIENCE = 5000;

export function expectOwnWrite(sheetId: string, address: string): void {
  expected.set(key(sheetId, address), Date.now() + PATIENCE);
}

/** True, once, for the event of a write of ours. */
export function isOwnWrite(sheetId: string, address: string): boolean {
  const until = expected.get(key(sheetId, address));
  expected.delete(key(sheetId, address));
  return until !== undefined && Date.now() <= until;
}

function key(sheetId: string, address: string): string {
  return `${sheetId} ${address}`;
}

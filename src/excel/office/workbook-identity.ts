import { readWithRetry } from './round-trip';

/**
 * What tells one open workbook from another. Excel tells no address before a workbook is saved for the first time, on the
 * Mac not until it is opened again; but it never has two of one name open.
 */
export interface WorkbookIdentity {
  /** "" where Excel does not tell it. */
  readonly address: string;
  /** The file's name; of a workbook with an address, its last part. */
  readonly name: string;
}

/** The workbook of this page; undefined where Excel tells neither address nor name. One round trip where it has no address. */
export async function thisWorkbook(): Promise<WorkbookIdentity | undefined> {
  const address = Office.context.document?.url ?? '';
  if (address !== '') return { address, name: lastPart(address) };
  try {
    const name = await readWithRetry(({ workbook }) => {
      workbook.load('name');
      return () => workbook.name;
    });
    return { address, name };
  } catch {
    return undefined;
  }
}

/** A page that was opened before the workbook was saved still knows no address: it goes by the name. */
export function isSameWorkbook(
  one: WorkbookIdentity | undefined,
  other: WorkbookIdentity | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  return one.address === '' || other.address === '' ? one.name === other.name : one.address === other.address;
}

/** "Phụ lục.xlsx" of "https://…/Ph%E1%BB%A5%20l%E1%BB%A5c.xlsx" or of "C:\…\Phụ lục.xlsx". */
function lastPart(address: string): string {
  const part = address.split(/[/\\]/u).at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { formatAddress, parseArea } from '../../domain/a1-notation';
import { errorCode } from '../office/error-code';
import { readWithRetry } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';

/** A sheet of the workbook whose formulas are looked at. */
interface OtherSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Where a formula needs the sheet of that name: the address of the first such cell with its sheet ("'PL 1'!B5");
 * undefined where none does. One round trip, two where there are formulas, more where a sheet has no cells
 * or too many for one answer.
 */
export async function firstReferenceTo(
  sheetName: string,
  others: readonly OtherSheet[],
): Promise<string | undefined> {
  const found = await formulasOf(others);
  return found.find(({ formulas }) => formulas.some((row) => row.some((each) => refersTo(each, sheetName))))
    ?.address;
}

interface FormulaCells {
  /** With the sheet. */
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
}

/** Chart sheets have no cells; formulas of a protected sheet may not be looked for; many do not fit into one answer. */
const ASK_EACH: ReadonlySet<string> = new Set([
  'GeneralException',
  'AccessDenied',
  'ResponsePayloadSizeLimitExceeded',
]);

async function formulasOf(sheets: readonly OtherSheet[]): Promise<readonly FormulaCells[]> {
  if (sheets.length === 0) return [];
  try {
    // Nothing can be asked of the formulas of a sheet that has none, which is seen only afterwards.
    const has = await readWithRetry((context) => {
      const queued = sheets.map(({ id }) => queueHasFormulas(context, id));
      return () => queued.map((read) => read());
    });
    const withFormulas = sheets.filter((_, index) => has[index]);
    if (withFormulas.length === 0) return [];
    return await readWithRetry((context) => {
      const queued = withFormulas.map(({ id }) => queueFormulas(context, id));
      return () => queued.flatMap((read) => read());
    });
  } catch (error) {
    if (!ASK_EACH.has(errorCode(error))) throw error;
    if (sheets.length === 1 && errorCode(error) === 'GeneralException') return [];
    const [only, ...more] = sheets;
    if (only !== undefined && more.length === 0) {
      if (errorCode(error) !== 'AccessDenied') throw error;
      return readWithRetry((context) => queueAllCells(context, only.id));
    }
    const found: FormulaCells[] = [];
    for (const sheet of sheets) found.push(...(await formulasOf([sheet])));
    return found;
  }
}

/** "='Danh mục tiêu chí'!A1": Excel puts a name with blanks in quotes; "'PL1:Danh mục tiêu chí'!A1" goes through it. */
export function refersTo(formula: unknown, sheetName: string): boolean {
  const reference = `${sheetName.replaceAll("'", "''")}'!`.toLowerCase();
  return typeof formula === 'string' && formula.startsWith('=') && formula.toLowerCase().includes(reference);
}

function queueHasFormulas(context: Excel.RequestContext, sheetId: string): () => boolean {
  const cells = formulaCells(context, sheetId);
  cells.load('address');
  return () => !cells.isNullObject;
}

function formulaCells({ workbook }: Excel.RequestContext, sheetId: string): Excel.RangeAreas {
  return workbook.worksheets.getItem(sheetId).getRange().getSpecialCellsOrNullObject('Formulas');
}

/** All used cells, formulas or not, each by itself: they can be read of a protected sheet, too. */
function queueAllCells({ workbook }: Excel.RequestContext, sheetId: string): () => readonly FormulaCells[] {
  const used = workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
  used.load('address,formulas');
  return () => {
    if (used.isNullObject) return [];
    const area = parseArea(used.address);
    const formulas = used.formulas as readonly (readonly unknown[])[] | null;
    // Excel keeps them back where one stray cell makes the sheet enormous.
    if (area === undefined || formulas === null) throw new RunFailure({ kind: 'tooLarge' });
    const sheet = used.address.slice(0, used.address.lastIndexOf('!') + 1);
    return formulas.flatMap((row, rowAt) =>
      row.map((formula, columnAt) => ({
        address: sheet + formatAddress({ row: area.firstRow + rowAt, column: area.firstColumn + columnAt }),
        formulas: [[formula]],
      })),
    );
  };
}

function queueFormulas(context: Excel.RequestContext, sheetId: string): () => readonly FormulaCells[] {
  const cells = formulaCells(context, sheetId);
  cells.areas.load('items/address,items/formulas');
  return () =>
    cells.areas.items.map(({ address, formulas }) => ({
      address,
      formulas: formulas as readonly (readonly unknown[])[],
    }));
}

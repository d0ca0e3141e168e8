import { haveRowsMoved, queueRowOrder } from './row-order';
import { areOtherRows, queuePrint } from './row-print';

/** What tells which rows lie where. */
export interface RowsSeen {
  /** Of the rows of areas, by those. */
  readonly rowPrints: ReadonlyMap<string, string>;
  /** Of all rows; undefined where nobody has asked. */
  readonly rowOrder: string | undefined;
}

/** What of it to ask for. */
export interface RowsSought {
  /** Areas of which to tell which rows they lie on. */
  readonly rows: readonly string[];
  readonly rowOrder: boolean;
}

/** `used`: the used cells, as "A1:K30". What is queued reads the rows of a sheet whose own cells, by their addresses, are ours. */
export function queueRows(
  sheet: Excel.Worksheet,
  used: string,
  sought: RowsSought,
): (ours: ReadonlySet<string>) => RowsSeen {
  const prints = sought.rows.map((areas) => ({ areas, read: queuePrint(sheet, areas, used) }));
  const order = sought.rowOrder ? queueRowOrder(sheet) : undefined;
  return (ours) => ({
    rowPrints: new Map(prints.map(({ areas, read }) => [areas, read(ours)])),
    rowOrder: order?.(ours),
  });
}

/** True where these areas lie on other rows by now, or may: a row further up stands elsewhere. */
export function lieOnOtherRows(areas: readonly string[], was: RowsSeen, is: RowsSeen): boolean {
  const isOther = areas.some((each) => {
    const [before, now] = [was.rowPrints.get(each), is.rowPrints.get(each)];
    return before !== undefined && now !== undefined && areOtherRows(before, now);
  });
  return isOther || haveRowsMoved(was.rowOrder ?? '', is.rowOrder ?? '', areas);
}

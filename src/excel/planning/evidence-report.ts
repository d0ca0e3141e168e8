import { SheetGrid } from '../../domain/appendix/sheet/sheet-grid';
import { checkTypedNames, doneWithout, notDoneWith } from '../../domain/evidence/check-typed-names';
import type { EvidenceRow } from '../../domain/evidence/evidence-row';
import { evidenceRows } from '../../domain/evidence/evidence-rows';
import { rightName, type TypedEvidence } from '../../domain/evidence/judge-typed-name';
import { type LaidFiles, layFiles } from '../../domain/evidence/lay-files';
import { issuerOf } from '../../domain/reports/issuer-of';
import type { RunPlan } from './plan-run';

/** The documents of one sheet beside the rule of their names. */
export interface EvidenceReport {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Whose name begins the names; undefined where neither the user nor the sheet says it. */
  readonly unit: string | undefined;
  readonly rows: readonly EvidenceRow[];
  /** By row: the name that the rule gives to its document; of rows for which one can be built. */
  readonly expected: ReadonlyMap<number, string>;
  readonly typed: readonly TypedEvidence[];
  readonly doneWithout: readonly EvidenceRow[];
  /** Not done, though a document by the rule is named or a file is there. */
  readonly notDoneWith: readonly EvidenceRow[];
  /** The files that were picked, laid against the rows; absent where none were. */
  readonly laid?: LaidFiles;
}

export interface EvidenceRequest {
  /** The unit that the user named; else the settings, else the sheet's head tell. */
  readonly unit?: string | undefined;
  /** Names of files; nothing else of them is known here. */
  readonly files?: readonly string[] | undefined;
}

/** Everything that is said of the documents of a sheet. */
export function evidenceReport(
  { reading, reviews }: Pick<RunPlan, 'reading' | 'reviews'>,
  { unit: named, files }: EvidenceRequest,
): EvidenceReport {
  const plans = reviews.filter(({ appendix }) => appendix.items.length > 0);
  const grid = new SheetGrid(reading.snapshot);
  const rows = plans.flatMap((review) => evidenceRows(grid, review));
  const unit = named ?? capital(issuerOf(reading.settings.settings.office, plans));
  const laid = files === undefined ? undefined : layFiles(files, rows, unit);
  const filed = new Set(laid?.rows.filter((row) => row.files.length > 0).map(({ row }) => row.row));
  return {
    sheetId: reading.sheetId,
    sheetName: reading.sheetName,
    unit,
    rows,
    expected: new Map(
      rows.flatMap((row) => {
        const name = rightName(row, unit);
        return name === undefined ? [] : [[row.row, name] as const];
      }),
    ),
    typed: checkTypedNames(rows, unit),
    doneWithout: doneWithout(rows, filed),
    notDoneWith: notDoneWith(rows, filed),
    ...(laid === undefined ? {} : { laid }),
  };
}

/** "Xã Cẩm Giàng": the unit as it begins the name of a file. */
function capital(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : unit.charAt(0).toUpperCase() + unit.slice(1);
}

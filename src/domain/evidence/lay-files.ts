import { groupBy } from '../group-by';
import { fold } from '../text/fold';
import type { EvidenceRow } from './evidence-row';
import { rightName, shortNameOf, unitKeysOf } from './judge-typed-name';
import { type ReadEvidenceName, readEvidenceName, sameNumber } from './read-evidence-name';
import { isSlipOfUnit, unitKey } from './unit-key';

export type FileVerdict = 'ok' | 'misnamed' | 'repeated' | 'spare';

/** A file of the folder, and the row that it belongs to. */
export interface LaidFile {
  /** As the folder has it. */
  readonly file: string;
  readonly verdict: FileVerdict;
  readonly row?: EvidenceRow;
  /** The name that the rule asks for; of misnamed files only. */
  readonly right?: string;
  /** Whose name a spare file carries, where that is what makes it spare. */
  readonly otherUnit?: string;
}

export type RowVerdict = 'ok' | 'missing' | 'misnamed' | 'repeated';

export interface LaidRow {
  readonly row: EvidenceRow;
  readonly files: readonly string[];
  readonly verdict: RowVerdict;
}

export interface LaidFiles {
  readonly files: readonly LaidFile[];
  readonly rows: readonly LaidRow[];
}

/** What systems put into a folder by themselves, and what Office keeps beside an open document. */
const NOBODYS = /^(?:~\$|\.|thumbs\.db$|desktop\.ini$)/i;
/** A shorter text is met by chance. */
const SHORTEST_MATCH = 6;

interface Found {
  readonly file: string;
  readonly name: ReadEvidenceName;
  readonly row?: EvidenceRow;
  readonly isRight: boolean;
  readonly otherUnit?: string;
}

/** Lays the files of a folder beside the rows; time in proportion to both. Paths before a name are left out of account. */
export function layFiles(
  files: readonly string[],
  rows: readonly EvidenceRow[],
  unit: string | undefined,
): LaidFiles {
  const finder = new RowFinder(rows, unit);
  const found = files
    .filter((file) => !NOBODYS.test(lastPart(file)))
    .map((file): Found => ({ file, ...finder.find(readEvidenceName(lastPart(file))) }));
  const byRow = groupBy(
    found.filter(({ row }) => row !== undefined),
    ({ row }) => row,
  );
  const repeated = new Set([...byRow.values()].flatMap(repeatedAmong));
  return {
    files: found.map((each) => judged(each, repeated.has(each), unit)),
    rows: rows.map((row) => laidRow(row, byRow.get(row) ?? [], repeated)),
  };
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The files of one row that bear one name: a copy repeats the file that it was made from. */
function repeatedAmong(files: readonly Found[]): readonly Found[] {
  return [...groupBy(files, ({ name }) => name.key).values()].filter(({ length }) => length > 1).flat();
}

function judged(
  { file, name, row, isRight, otherUnit }: Found,
  isRepeated: boolean,
  unit: string | undefined,
): LaidFile {
  if (row === undefined) return { file, verdict: 'spare', ...(otherUnit === undefined ? {} : { otherUnit }) };
  if (isRepeated) return { file, verdict: 'repeated', row };
  if (isRight) return { file, verdict: 'ok', row };
  const right = rightName(row, unit, name);
  return { file, verdict: 'misnamed', row, ...(right === undefined ? {} : { right }) };
}

function laidRow(row: EvidenceRow, found: readonly Found[], repeated: ReadonlySet<Found>): LaidRow {
  const verdict =
    found.length === 0
      ? 'missing'
      : found.some((each) => repeated.has(each))
        ? 'repeated'
        : found.some(({ isRight }) => isRight)
          ? 'ok'
          : 'misnamed';
  return { row, files: found.map(({ file }) => file), verdict };
}

/** Finds the row that a file's name means: by its number, else by what its document is called. */
class RowFinder {
  private readonly byNumber: Map<string, readonly EvidenceRow[]>;
  private readonly byName = new Map<string, EvidenceRow | 'several'>();
  private readonly units: Map<EvidenceRow, ReadonlySet<string>>;

  constructor(
    rows: readonly EvidenceRow[],
    private readonly unit: string | undefined,
  ) {
    this.byNumber = groupBy(rows, ({ number }) => sameNumber(number));
    this.units = new Map(rows.map((row) => [row, unitKeysOf(row, unit)]));
    for (const row of rows) for (const text of documentsOf(row)) this.addName(text, row);
  }

  find(name: ReadEvidenceName): Pick<Found, 'name' | 'row' | 'isRight' | 'otherUnit'> {
    const { form } = name;
    const isWhole = !name.isCopy && !name.hasSpareExtension && shortNameOf(name) !== '';
    const numbered = form.number === undefined ? [] : (this.byNumber.get(form.number) ?? []);
    const [first] = numbered;
    if (form.kind === 'loose' || first === undefined) {
      if (form.kind === 'rule' && !this.mayBeOurs(form.unit)) return this.foreign(name, form.unit);
      return { name, isRight: false, ...asRow(first ?? this.named(name)) };
    }
    const own = numbered.filter((row) => this.isUnitOf(row, unitKey(form.unit)));
    const row = this.bestOf(own, name);
    if (row !== undefined) return { name, isRight: isWhole, row };
    if (!this.mayBeOurs(form.unit)) return this.foreign(name, form.unit);
    return { name, isRight: false, ...asRow(this.bestOf(numbered, name)) };
  }

  private isUnitOf(row: EvidenceRow, key: string): boolean {
    return key !== '' && (this.unit === undefined || this.units.get(row)?.has(key) === true);
  }

  /** No name of a unit at all, ours, or a slip in it. */
  private mayBeOurs(name: string): boolean {
    if (unitKey(name) === '' || this.unit === undefined) return true;
    return unitKey(name) === unitKey(this.unit) || isSlipOfUnit(name, this.unit);
  }

  private foreign(name: ReadEvidenceName, otherUnit: string) {
    return { name, isRight: false, otherUnit };
  }

  /** Where sections number their rows anew, several rows have one number: what the document is called tells. */
  private bestOf(rows: readonly EvidenceRow[], name: ReadEvidenceName): EvidenceRow | undefined {
    if (rows.length < 2) return rows[0];
    const named = this.named(name);
    return rows.find((row) => row === named) ?? rows[0];
  }

  private named(name: ReadEvidenceName): EvidenceRow | undefined {
    const row = this.byName.get(nameKey(shortNameOf(name)));
    return row === 'several' ? undefined : row;
  }

  private addName(text: string, row: EvidenceRow): void {
    const key = nameKey(text);
    if (key.length < SHORTEST_MATCH) return;
    const known = this.byName.get(key);
    this.byName.set(key, known === undefined || known === row ? row : 'several');
  }
}

const asRow = (row: EvidenceRow | undefined) => (row === undefined ? {} : { row });

function documentsOf({ names, evidence }: EvidenceRow): readonly string[] {
  return names.length === 0 ? [evidence] : names.map((name) => shortNameOf(readEvidenceName(name)));
}

function nameKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

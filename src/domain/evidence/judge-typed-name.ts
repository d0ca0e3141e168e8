import { asShortName, evidenceName, hasIllegalCharacter } from './evidence-name';
import type { EvidenceRow } from './evidence-row';
import { type ReadEvidenceName, readEvidenceName, sameNumber } from './read-evidence-name';
import { unitKey } from './unit-key';

/** What is wrong with a name by itself. */
export type NameFault = 'wrongNumber' | 'noUnit' | 'noShortName' | 'illegalCharacter' | 'malformed';

export type TypedVerdict = 'ok' | NameFault | 'repeated';

export interface TypedEvidence {
  readonly row: number;
  /** As typed. */
  readonly name: string;
  readonly verdict: TypedVerdict;
  /** The name that the rule asks for; absent where the name is right, or stands a second time. */
  readonly right?: string;
}

const NO_SHORT_NAME = /^[\s.…_-]*$|ten ngan gon/i;

/** The part of a name that says what the document is; "" where there is none. */
export function shortNameOf({ form }: ReadEvidenceName): string {
  return NO_SHORT_NAME.test(form.shortName) ? '' : form.shortName;
}

/** Keys of the units whose name may begin the name of a row's document: our own, and who leads the row. */
export function unitKeysOf({ leads }: EvidenceRow, unit: string | undefined): ReadonlySet<string> {
  return new Set((unit === undefined ? leads : [unit, ...leads]).map(unitKey));
}

/** Where nobody has said whose sheet it is, any unit will do. */
function isUnitOfRow(name: string, row: EvidenceRow, unit: string | undefined): boolean {
  const key = unitKey(name);
  return key !== '' && (unit === undefined || unitKeysOf(row, unit).has(key));
}

/** A name beside the row in which it was typed; the first fault counts. */
export function judgeTypedName(
  name: ReadEvidenceName,
  row: EvidenceRow,
  unit: string | undefined,
): 'ok' | NameFault {
  const { form } = name;
  if (form.kind === 'loose') return 'malformed';
  if (name.isCopy || name.hasSpareExtension) return 'malformed';
  if (hasIllegalCharacter(form.unit + form.shortName)) return 'illegalCharacter';
  if (!isUnitOfRow(form.unit, row, unit)) return 'noUnit';
  if (form.number !== sameNumber(row.number)) return 'wrongNumber';
  return shortNameOf(name) === '' ? 'noShortName' : 'ok';
}

/** The name that the rule gives to a document of this row; `name`: the one that it has now. */
export function rightName(
  row: EvidenceRow,
  unit: string | undefined,
  name?: ReadEvidenceName,
): string | undefined {
  const whose = unit ?? row.leads[0];
  if (whose === undefined) return undefined;
  const shortName = (name && shortNameOf(name)) || shortNameOfRow(row);
  const extension = name?.extension === undefined ? '' : `.${name.extension}`;
  return evidenceName(whose, row.number, shortName) + extension;
}

/** What a row's document may be called: as it was typed, else by its evidence, else by its content. */
export function shortNameOfRow({ names, evidence, content }: EvidenceRow): string {
  const typed = names.map((name) => shortNameOf(readEvidenceName(name))).find((name) => name !== '');
  return typed ?? asShortName(names.length === 0 && evidence !== '' ? evidence : content);
}

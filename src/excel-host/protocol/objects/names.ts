import type { HostName } from '../../../xlsx/host-workbook';
import { optionalText, textArgument } from '../arguments';
import { ExcelError, invalidArgument, itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { isWellFormed } from '../sheet/check-formula';
import { absoluteAddress } from '../sheet/sheet-address';
import type { WireObject } from '../wire-object';
import { checkComment, namedItemObject } from './named-item';

/** `workbook.names`, or those local to one sheet. Hidden names are listed, too. */
export function namesObject(runtime: HostRuntime, sheetId: string | undefined): WireObject {
  const { workbook } = runtime.state;
  const own = (): HostName[] => workbook.names.filter((name) => name.sheetId === sheetId);
  const listed = (): HostName[] => {
    const listsAll = sheetId !== undefined && runtime.state.options.sheetNamesListAll === true;
    return listsAll ? [...own(), ...workbook.names.filter((name) => name.sheetId === undefined)] : own();
  };
  const among = (names: readonly HostName[], key: unknown): HostName | undefined => {
    const wanted = textArgument(key).toLowerCase();
    return names.find((name) => name.name.toLowerCase() === wanted);
  };
  const find = (key: unknown): HostName | undefined => among(listed(), key);
  const object = (name: HostName): WireObject => namedItemObject(runtime, name);
  return {
    typeName: 'NamedItemCollection',
    items: () => listed().map(object),
    item: (key) => {
      const name = find(key);
      if (!name) throw itemNotFound();
      return object(name);
    },
    objects: {
      Add: (key, reference, comment) => {
        runtime.state.requireWritable();
        const name = textArgument(key);
        if (!isAllowedName(name)) throw invalidArgument();
        if (among(own(), name)) throw new ExcelError('ItemAlreadyExists');
        const text = optionalText(comment);
        if (text !== undefined) checkComment(text);
        const added: HostName = {
          name,
          formula: referenceFormula(runtime, reference),
          visible: true,
          ...(sheetId === undefined ? {} : { sheetId }),
          ...(text === undefined ? {} : { comment: text }),
        };
        workbook.names.push(added);
        runtime.state.batch.addedNames.add(added);
        runtime.addedNames.add(added);
        return object(added);
      },
      GetItemOrNullObject: (key) => {
        const name = find(key);
        return name && object(name);
      },
    },
    methods: { GetCount: () => listed().length },
  };
}

/** Letters, digits, "_", "." and "\"; not like "K8" or "R1C1". */
function isAllowedName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !/^[a-z]{1,3}\d{1,7}$/i.test(name) &&
    !/^(r\d*c?\d*|c\d*)$/i.test(name)
  );
}

/** "='Phụ lục 1'!$K$8" for a range; text is a formula where it begins with "=", else InvalidArgument. */
function referenceFormula(runtime: HostRuntime, reference: unknown): string {
  if (typeof reference === 'string') {
    if (!reference.startsWith('=') || !isWellFormed(reference)) throw invalidArgument();
    return reference;
  }
  const cells =
    typeof reference === 'object' && reference !== null && 'cells' in reference
      ? (reference as WireObject).cells
      : undefined;
  if (!cells || cells.areas.length === 0) throw invalidArgument();
  return `=${absoluteAddress(runtime.state.sheet(cells.sheetId), cells.areas)}`;
}

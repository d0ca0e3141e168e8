import type { HostRuntime } from '../host-runtime';

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Numbers of office.js for the events of sheets, by the middle of the registering method's name. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
} as const;

/** `_RegisterDataChangedEvent()` and the like, for a sheet's id or for the workbook. */
export function eventRegistrations(
  runtime: HostRuntime,
  target: string,
): Readonly<Record<string, () => void>> {
  const methods: Record<string, () => void> = {};
  for (const [name, type] of Object.entries(EVENT_TYPES)) {
    const suffix = name === 'NameChanged' ? 'EventNameChanged' : `${name}Event`;
    methods[`_Register${suffix}`] = () => runtime.register(type, target);
    methods[`_Unregister${suffix}`] = () => runtime.unregister(type, target);
  }
  return methods;
}

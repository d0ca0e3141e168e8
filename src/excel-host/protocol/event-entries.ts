import type { HostValue } from '../../xlsx/host-workbook';
import type { EventOrigin, HostEvent } from './host-event';
import type { HostRuntime } from './host-runtime';
import { supports } from './member-versions';
import { plainValue } from './objects/cell-values';
import { EVENT_TYPES, WORKBOOK_TARGET } from './objects/event-registrations';
import { excelArea } from './sheet/sheet-address';
import type { WireEventEntry } from './wire';

/** What one runtime of the add-in is told: nothing where no handler stands, or events are switched off. */
export function eventEntries(runtime: HostRuntime, events: readonly HostEvent[]): WireEventEntry[] {
  if (!runtime.areEventsEnabled) return [];
  const entries: WireEventEntry[] = [];
  const tellsTrigger = supports(runtime.state.requirements, '1.14');
  for (const event of events) {
    const type = EVENT_TYPES[TYPE_NAMES[event.kind]];
    for (const target of [event.sheetId, WORKBOOK_TARGET]) {
      if (!runtime.listensTo(type, target)) continue;
      const isRemote = 'origin' in event && event.origin === 'coAuthor';
      entries.push([
        65536,
        type,
        target,
        JSON.stringify(eventArguments(event, tellsTrigger)),
        entries.length + 1,
        isRemote,
      ]);
    }
  }
  return entries;
}

const TYPE_NAMES: Readonly<Record<HostEvent['kind'], keyof typeof EVENT_TYPES>> = {
  cellsChanged: 'DataChanged',
  formatChanged: 'FormatChanged',
  selectionChanged: 'SelectionChanged',
  rowHiddenChanged: 'RowHiddenChanged',
  activated: 'Activated',
  deactivated: 'Deactivated',
  calculated: 'Calculated',
  added: 'Added',
  deleted: 'Deleted',
  renamed: 'NameChanged',
  protectionChanged: 'ProtectionChanged',
};

function eventArguments(event: HostEvent, tellsTrigger: boolean): object {
  const worksheetId = event.sheetId;
  switch (event.kind) {
    case 'cellsChanged':
      return {
        worksheetId,
        address: excelArea(event.area),
        changeType: event.change,
        source: sourceOf(event.origin),
        ...(tellsTrigger && { triggerSource: event.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown' }),
        shiftDirection: 'None',
        ...(event.details ? detailsOf(event.details.before, event.details.after) : {}),
      };
    case 'formatChanged':
      return { worksheetId, address: excelArea(event.area), source: sourceOf(event.origin) };
    case 'rowHiddenChanged':
      return {
        worksheetId,
        address: excelArea(event.area),
        changeType: event.isHidden ? 'Hidden' : 'Unhidden',
        source: sourceOf(event.origin),
      };
    case 'selectionChanged':
    case 'calculated':
      return { worksheetId, address: excelArea(event.area) };
    case 'activated':
    case 'deactivated':
      return { worksheetId };
    case 'added':
    case 'deleted':
      return { worksheetId, source: sourceOf(event.origin) };
    case 'renamed':
      return {
        worksheetId,
        nameBefore: event.before,
        nameAfter: event.after,
        source: sourceOf(event.origin),
      };
    case 'protectionChanged':
      return { worksheetId, isProtected: event.isProtected, source: sourceOf(event.origin) };
  }
}

function sourceOf(origin: EventOrigin): string {
  return origin === 'coAuthor' ? 'Remote' : 'Local';
}

function detailsOf(before: HostValue, after: HostValue): object {
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function typeOf(value: HostValue): string {
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' ? 'Empty' : 'String';
}

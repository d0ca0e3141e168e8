import { ExcelError } from './excel-error';
import type { RequirementMatrix } from './host-options';

/**
 * Fails as an older Excel does where a member came with a later ExcelApi than the host poses as.
 * @throws ApiNotFound
 */
export function requireMember(typeName: string, member: string, requirements: RequirementMatrix): void {
  const version = MEMBER_VERSIONS[typeName]?.[member];
  if (version === undefined) return;
  if (!supports(requirements, version)) {
    const supported = requirements['ExcelApi'] ?? '1.1';
    throw new ExcelError(
      'ApiNotFound',
      `${typeName}.${member} needs ExcelApi ${version}; this Excel has ${supported}.`,
    );
  }
}

/** Whether an Excel with these requirement sets has this version of ExcelApi. */
export function supports(requirements: RequirementMatrix, version: string): boolean {
  return minorOf(version) <= minorOf(requirements['ExcelApi'] ?? '1.1');
}

function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}

/** The ExcelApi version with which each member of this host came, where later than 1.1. */
const MEMBER_VERSIONS: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  Application: {
    CalculationEngineVersion: '1.9',
    CalculationState: '1.9',
    CultureInfo: '1.11',
    DecimalSeparator: '1.11',
    SuspendApiCalculationUntilNextSync: '1.6',
    SuspendScreenUpdatingUntilNextSync: '1.9',
    ThousandsSeparator: '1.11',
    UseSystemSeparators: '1.11',
  },
  CultureInfo: { DatetimeFormat: '1.12' },
  Chart: { Name: '1.1' },
  ChartAxis: { Maximum: '1.1', Minimum: '1.1', ReversePlotOrder: '1.7' },
  ChartSeries: { HasDataLabels: '1.7', SetValues: '1.7', SetXAxisValues: '1.7' },
  ConditionalFormat: { GetRanges: '1.9' },
  ConditionalFormatCollection: { GetItemOrNullObject: '1.14' },
  NamedItem: {
    Comment: '1.4',
    Delete: '1.4',
    Formula: '1.7',
    GetRangeOrNullObject: '1.4',
    Scope: '1.4',
    Worksheet: '1.4',
    WorksheetOrNullObject: '1.4',
  },
  NamedItemCollection: { Add: '1.4', GetCount: '1.4', GetItemOrNullObject: '1.4' },
  Range: {
    Calculate: '1.6',
    ColumnHidden: '1.2',
    DataValidation: '1.8',
    ConditionalFormats: '1.6',
    GetAbsoluteResizedRange: '1.7',
    GetColumnsAfter: '1.3',
    GetColumnsBefore: '1.3',
    GetIntersectionOrNullObject: '1.4',
    GetMergedAreasOrNullObject: '1.13',
    GetResizedRange: '1.3',
    GetRowsAbove: '1.3',
    GetRowsBelow: '1.3',
    GetSpecialCells: '1.9',
    GetSpecialCellsOrNullObject: '1.9',
    GetTables: '1.9',
    GetUsedRangeOrNullObject: '1.4',
    HasSpill: '1.12',
    IsEntireColumn: '1.7',
    IsEntireRow: '1.7',
    Merge: '1.2',
    RowHidden: '1.2',
    Unmerge: '1.2',
    _ValidateArraySize: '1.3',
  },
  RangeFormat: { AutofitRows: '1.2', ColumnWidth: '1.2', RowHeight: '1.2' },
  Table: { AutoFilter: '1.9', Worksheet: '1.2' },
  TableCollection: { GetCount: '1.4', GetItemOrNullObject: '1.4' },
  Workbook: {
    AutoSave: '1.9',
    Comments: '1.10',
    CalculationEngineVersion: '1.9',
    GetActiveCell: '1.7',
    GetSelectedRanges: '1.9',
    IsDirty: '1.9',
    Name: '1.7',
    PreviouslySaved: '1.9',
    Protection: '1.7',
    ReadOnly: '1.8',
    Settings: '1.4',
    _Runtime: '1.5',
  },
  Worksheet: {
    AutoFilter: '1.9',
    Calculate: '1.6',
    Comments: '1.10',
    FreezePanes: '1.7',
    GetNext: '1.5',
    GetNextOrNullObject: '1.5',
    GetPrevious: '1.5',
    GetPreviousOrNullObject: '1.5',
    GetRangeByIndexes: '1.7',
    GetRanges: '1.9',
    GetUsedRangeOrNullObject: '1.4',
    HorizontalPageBreaks: '1.9',
    Names: '1.4',
    PageLayout: '1.9',
    Protection: '1.2',
  },
  WorksheetCollection: { GetCount: '1.4', GetFirst: '1.5', GetItemOrNullObject: '1.4', GetLast: '1.5' },
};

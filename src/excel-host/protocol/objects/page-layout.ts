import { parseArea } from '../../../domain/a1-notation';
import type { HostPage, HostSheet, PageSide } from '../../../xlsx/host-workbook';
import { DEFAULT_PAGE } from '../../../xlsx/reading/read-page';
import { booleanArgument, textArgument } from '../arguments';
import { invalidArgument } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { LAST_COLUMN, LAST_ROW } from '../sheet/area-operations';
import { absoluteAddress, quoteSheetName } from '../sheet/sheet-address';
import type { WireObject } from '../wire-object';
import { headerFooterGroup } from './headers-footers';

/** Excel's name of a paper and the number that files have for it. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

/** `worksheet.pageLayout`. The print area and the repeated rows are names of the sheet, as in Excel. */
export function pageLayoutObject(runtime: HostRuntime, sheet: HostSheet): WireObject {
  const { state } = runtime;
  const page = (): HostPage => sheet.page ?? DEFAULT_PAGE;
  const change = (patch: (page: HostPage) => void): void => {
    state.requireWritable(sheet);
    const changed = structuredClone(page());
    patch(changed);
    sheet.page = changed;
  };
  const margin = (side: PageSide) => (value: unknown) => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument();
    change(({ margins }) => (margins[side] = value));
  };
  const named = (name: string): WireObject | undefined => {
    const found = state.workbook.names.find((item) => item.sheetId === sheet.id && item.name === name);
    const area = found && areaOfName(found.formula);
    return area && runtime.make.range(runtime.cells(sheet.id, [area]));
  };
  return {
    typeName: 'PageLayout',
    properties: {
      Orientation: () => (page().orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      PaperSize: () => Object.keys(PAPERS).find((name) => PAPERS[name] === page().paperSize) ?? null,
      LeftMargin: () => page().margins.left,
      RightMargin: () => page().margins.right,
      TopMargin: () => page().margins.top,
      BottomMargin: () => page().margins.bottom,
      HeaderMargin: () => page().margins.header,
      FooterMargin: () => page().margins.footer,
      CenterHorizontally: () => page().centerHorizontally,
      FirstPageNumber: () => page().firstPageNumber ?? '',
      // A page that is fitted has no scale.
      Zoom: () => {
        const { fit, scale = 100 } = page();
        return fit
          ? { scale: null, horizontalFitToPages: fit.wide ?? null, verticalFitToPages: fit.tall ?? null }
          : { scale, horizontalFitToPages: null, verticalFitToPages: null };
      },
    },
    setters: {
      Orientation: (value) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument();
        change((changed) => (changed.orientation = value === 'Landscape' ? 'landscape' : 'portrait'));
      },
      PaperSize: (value) => {
        const size = PAPERS[textArgument(value)];
        if (size === undefined) throw invalidArgument();
        change((changed) => (changed.paperSize = size));
      },
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
      CenterHorizontally: (value) => {
        const isCentred = booleanArgument(value);
        change((changed) => (changed.centerHorizontally = isCentred));
      },
      FirstPageNumber: (value) => {
        if (value !== '' && (typeof value !== 'number' || !Number.isInteger(value))) throw invalidArgument();
        change((changed) => {
          if (value === '') delete changed.firstPageNumber;
          else changed.firstPageNumber = value;
        });
      },
      Zoom: (value) => {
        if (runtime.state.options.ignoresPagesToFit !== true) change((changed) => setZoom(changed, value));
      },
    },
    navigations: {
      HeadersFooters: () => headerFooterGroup(page, change),
    },
    objects: {
      GetPrintAreaOrNullObject: () => named('Print_Area'),
      GetPrintTitleRowsOrNullObject: () => named('Print_Titles'),
    },
    methods: {
      SetPrintArea: (area) => setName(runtime, sheet, 'Print_Area', addressOf(runtime, sheet, area)),
      SetPrintTitleRows: (rows) => setName(runtime, sheet, 'Print_Titles', rowsOf(sheet, rows)),
    },
  };
}

/** "" takes the name away. */
function setName(runtime: HostRuntime, sheet: HostSheet, name: string, reference: string): void {
  const { workbook } = runtime.state;
  runtime.state.requireWritable(sheet);
  const isIt = (item: { name: string; sheetId?: string }): boolean =>
    item.sheetId === sheet.id && item.name === name;
  workbook.names = workbook.names.filter((item) => !isIt(item));
  if (reference !== '')
    workbook.names.push({ name, formula: `=${reference}`, visible: true, sheetId: sheet.id });
}

function addressOf(runtime: HostRuntime, sheet: HostSheet, value: unknown): string {
  if (value === '') return '';
  const cells =
    typeof value === 'object' && value !== null && 'cells' in value ? (value as WireObject).cells : undefined;
  if (cells) return absoluteAddress(runtime.state.sheet(cells.sheetId), cells.areas);
  const area = parseArea(textArgument(value));
  if (!area) throw invalidArgument();
  return absoluteAddress(sheet, [area]);
}

/** "$5:$6". */
function rowsOf(sheet: HostSheet, value: unknown): string {
  if (value === '') return '';
  const match = /^\$?(\d+):\$?(\d+)$/.exec(textArgument(value));
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || first < 1 || last > LAST_ROW) throw invalidArgument();
  return `${quoteSheetName(sheet.name)}!$${Math.min(first, last)}:$${Math.max(first, last)}`;
}

function areaOfName(formula: string) {
  const rows = /!\$(\d+):\$(\d+)$/.exec(formula);
  return rows
    ? { firstRow: Number(rows[1]), lastRow: Number(rows[2]), firstColumn: 1, lastColumn: LAST_COLUMN }
    : parseArea(formula.slice(1));
}

/** A scale and pages to fit exclude one another; nothing at all is not a zoom. */
function setZoom(page: HostPage, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value as Record<string, unknown>;
  const count = (pages: unknown): number | undefined => {
    if (pages === undefined || pages === null || pages === 0) return undefined;
    if (typeof pages !== 'number' || !Number.isInteger(pages) || pages < 0) throw invalidArgument();
    return pages;
  };
  const [across, down] = [count(wide), count(tall)];
  delete page.fit;
  delete page.scale;
  if (typeof scale === 'number') {
    if (across !== undefined || down !== undefined || scale < 10 || scale > 400) throw invalidArgument();
    page.scale = scale;
  } else if (across !== undefined || down !== undefined) {
    page.fit = { ...(across !== undefined && { wide: across }), ...(down !== undefined && { tall: down }) };
  } else throw invalidArgument();
}

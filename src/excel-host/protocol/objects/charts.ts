import { parseArea } from '../../../domain/a1-notation';
import type { CellArea } from '../../../domain/cell-area';
import type { HostChart, HostSheet } from '../../../xlsx/host-workbook';
import { booleanArgument, colourArgument, numberArgument, textArgument } from '../arguments';
import { invalidArgument, itemNotFound, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import type { WireObject } from '../wire-object';

/** Rows and columns that a new chart covers: 216 points high, and several lie on one another. */
const NEW_CHART: CellArea = { firstRow: 1, firstColumn: 1, lastRow: 15, lastColumn: 7 };

/** `worksheet.charts`: bar charts of one series can be made, others are known by name. */
export function chartsObject(runtime: HostRuntime, sheet: HostSheet): WireObject {
  const all = (): readonly HostChart[] => sheet.charts ?? [];
  const object = (chart: HostChart): WireObject => chartObject(runtime, sheet, chart);
  const find = (key: unknown): HostChart | undefined => all().find(({ name }) => name === textArgument(key));
  return {
    typeName: 'ChartCollection',
    items: () => all().map(object),
    objects: {
      GetItem: (key) => {
        const chart = find(key);
        if (!chart) throw itemNotFound();
        return object(chart);
      },
      Add: (type, source, seriesBy) => {
        runtime.state.requireWritable(sheet);
        if (type !== 'BarClustered') throw new NotSupportedByHost(`ChartCollection.add(${String(type)})`);
        const values = areaOf(sheet, source);
        // Left to itself, Excel on the web takes rows for columns.
        if (seriesBy !== 'Columns' || values.firstColumn !== values.lastColumn)
          throw new NotSupportedByHost('ChartCollection.add() but for one column by columns');
        const chart: HostChart = {
          id: runtime.state.newId(),
          name: freeName(all()),
          at: NEW_CHART,
          kind: 'bars',
          values,
          hasLegend: true,
        };
        sheet.charts = [...all(), chart];
        runtime.state.isChartSelected = runtime.state.options.selectsNewChart === true;
        return object(chart);
      },
      GetItemOrNullObject: (key) => {
        const chart = find(key);
        return chart && object(chart);
      },
    },
    methods: { GetCount: () => all().length },
  };
}

function freeName(charts: readonly HostChart[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Chart ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

function areaOf(sheet: HostSheet, value: unknown): CellArea {
  if (typeof value === 'string') {
    const area = parseArea(value);
    if (!area) throw invalidArgument();
    return area;
  }
  const cells =
    typeof value === 'object' && value !== null && 'cells' in value ? (value as WireObject).cells : undefined;
  const [area] = cells?.areas ?? [];
  if (!area || cells?.sheetId !== sheet.id) throw invalidArgument();
  return area;
}

function chartObject(runtime: HostRuntime, sheet: HostSheet, { id }: HostChart): WireObject {
  const chart = (): HostChart => {
    const found = sheet.charts?.find((each) => each.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const change = (patch: (chart: HostChart) => void): void => {
    runtime.state.requireWritable(sheet);
    const changed = { ...chart() };
    patch(changed);
    sheet.charts = (sheet.charts ?? []).map((each) => (each.id === id ? changed : each));
  };
  return {
    typeName: 'Chart',
    identity: { key: 'Id', value: id },
    properties: { Id: () => id, Name: () => chart().name },
    setters: {
      Name: (value) => {
        const name = textArgument(value);
        change((changed) => (changed.name = name));
      },
    },
    navigations: {
      Title: () => ({
        typeName: 'ChartTitle',
        properties: { Text: () => chart().title ?? '' },
        setters: {
          Text: (value) => {
            const title = textArgument(value);
            change((changed) => (changed.title = title));
          },
        },
      }),
      Legend: () => ({
        typeName: 'ChartLegend',
        properties: { Visible: () => chart().hasLegend ?? false },
        setters: {
          Visible: (value) => {
            const isVisible = booleanArgument(value);
            change((changed) => (changed.hasLegend = isVisible));
          },
        },
      }),
      Series: () => seriesObject(sheet, chart, change),
      Axes: () => ({
        typeName: 'ChartAxes',
        navigations: {
          CategoryAxis: () => categoryAxis(chart, change),
          ValueAxis: () => valueAxis(chart, change),
        },
      }),
    },
    methods: {
      Delete: () => {
        runtime.state.requireWritable(sheet);
        const rest = (sheet.charts ?? []).filter((each) => each.id !== id);
        if (rest.length > 0) sheet.charts = rest;
        else delete sheet.charts;
      },
      SetPosition: (start, end) => {
        const first = areaOf(sheet, start);
        const last = end === null || end === undefined ? first : areaOf(sheet, end);
        change((changed) => {
          changed.at = { ...first, lastRow: last.lastRow, lastColumn: last.lastColumn };
        });
      },
      SetData: (source) => {
        const values = areaOf(sheet, source);
        change((changed) => (changed.values = values));
      },
    },
  };
}

type Change = (patch: (chart: HostChart) => void) => void;

function categoryAxis(chart: () => HostChart, change: Change): WireObject {
  return {
    typeName: 'ChartAxis',
    properties: { ReversePlotOrder: () => chart().isReversed ?? false },
    setters: {
      ReversePlotOrder: (value) => {
        const isReversed = booleanArgument(value);
        change((changed) => (changed.isReversed = isReversed));
      },
    },
  };
}

function valueAxis(chart: () => HostChart, change: Change): WireObject {
  /** "" leaves it to Excel. */
  const bound = (value: unknown): number | undefined => (value === '' ? undefined : numberArgument(value));
  return {
    typeName: 'ChartAxis',
    // What Excel chooses where nothing is set depends on the values, and nobody here has asked for it.
    properties: { Minimum: () => chart().minimum ?? '', Maximum: () => chart().maximum ?? '' },
    setters: {
      Minimum: (value) => {
        const minimum = bound(value);
        change((changed) => (changed.minimum = minimum));
      },
      Maximum: (value) => {
        const maximum = bound(value);
        change((changed) => (changed.maximum = maximum));
      },
    },
  };
}

/** The one series of a bar chart. Its fill cannot be read back. */
function seriesObject(sheet: HostSheet, chart: () => HostChart, change: Change): WireObject {
  const only: WireObject = {
    typeName: 'ChartSeries',
    properties: { HasDataLabels: () => chart().hasLabels ?? false },
    setters: {
      HasDataLabels: (value) => {
        const hasLabels = booleanArgument(value);
        change((changed) => (changed.hasLabels = hasLabels));
      },
    },
    navigations: {
      Format: () => ({
        typeName: 'ChartSeriesFormat',
        navigations: {
          Fill: () => ({
            typeName: 'ChartFill',
            methods: {
              SetSolidColor: (value) => {
                const rgb = colourArgument(value);
                change((changed) => (changed.colour = rgb));
              },
            },
          }),
        },
      }),
    },
    methods: {
      SetXAxisValues: (source) => {
        const labels = areaOf(sheet, source);
        change((changed) => (changed.labels = labels));
      },
      SetValues: (source) => {
        const values = areaOf(sheet, source);
        change((changed) => (changed.values = values));
      },
    },
  };
  return {
    typeName: 'ChartSeriesCollection',
    items: () => (chart().kind === 'bars' ? [only] : []),
    objects: {
      GetItemAt: (index) => {
        if (numberArgument(index) !== 0 || chart().kind !== 'bars') throw invalidArgument();
        return only;
      },
    },
    methods: { GetCount: () => (chart().kind === 'bars' ? 1 : 0) },
  };
}

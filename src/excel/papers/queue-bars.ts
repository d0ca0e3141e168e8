import { formatAddress, formatArea } from '../../domain/a1-notation';
import type { PaperBars } from '../../domain/paper/paper';

/** What our chart of a sheet is called: it is found by name, never by place. */
export const BARS_NAME = 'TienDoBars';

/** Dark enough to be told from the paper on a black-and-white printer. */
const BAR_COLOUR = '#595959';

/** Queues a chart of horizontal bars of ratios, labelled with their values. */
export function queueBars(sheet: Excel.Worksheet, { title, labels, values, at }: PaperBars): void {
  // Excel on the web swaps rows and columns where it is left to choose.
  const chart = sheet.charts.add('BarClustered', sheet.getRange(formatArea(values)), 'Columns');
  chart.name = BARS_NAME;
  chart.title.text = title;
  chart.legend.visible = false;
  chart.setPosition(
    formatAddress({ row: at.firstRow, column: at.firstColumn }),
    formatAddress({ row: at.lastRow, column: at.lastColumn }),
  );
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange(formatArea(labels)));
  series.format.fill.setSolidColor(BAR_COLOUR);
  series.hasDataLabels = true;
  // The first row of the table on top, as it is read.
  chart.axes.categoryAxis.reversePlotOrder = true;
  // From none to all, or the bars of two reports could not be compared.
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 1;
}

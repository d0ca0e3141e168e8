import { litFormats, shownFormat } from '../../../src/excel-host/display/lit-formats';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import type { HostConditionalFormat } from '../../../src/xlsx/host-workbook';
import { buildXlsx } from '../../support/build-xlsx';
import { addFirst, firstSheet, ruleOn } from './xlsx-fixtures';

const TODAY = { year: 2024, month: 10, day: 15 };

function workbookWith(...rules: HostConditionalFormat[]) {
  const loaded = loadWorkbook(
    buildXlsx({
      sheets: [
        {
          name: 'Phụ lục',
          cells: { A2: 1, C2: 'chưa', A3: 2, C3: 'xong', A6: 3, C6: 'chưa' },
          conditionalFormatting:
            '<conditionalFormatting sqref="A2:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>2</formula></cfRule>' +
            '<cfRule type="duplicateValues" dxfId="0" priority="2"/><cfRule type="colorScale" priority="3"/></conditionalFormatting>',
        },
      ],
      dxfs: ['<dxf><font><i/></font><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf>'],
    }),
  );
  addFirst(firstSheet(loaded), ...rules);
  return loaded;
}

/** The rows of a column where any rule shows. */
function litRows(column: number, ...rules: HostConditionalFormat[]): number[] {
  const { workbook } = workbookWith(...rules);
  const sheet = firstSheet({ workbook });
  return [1, 2, 3, 4, 5, 6, 7].filter(
    (row) => litFormats(workbook, sheet, { row, column }, TODAY).length > 0,
  );
}

describe('litFormats()', () => {
  it('asks each row of all areas about its own cells, counted from the first area', () => {
    expect(litRows(2, ruleOn('A2:C3 A6:C6', '=AND($C2="chưa",N("tien-do:overdue")=0)'))).toEqual([2, 6]);
  });

  it('follows the day', () => {
    expect(litRows(2, ruleOn('A2:C2', '=TODAY()>DATE(2024,10,14)'))).toEqual([2]);
    expect(litRows(2, ruleOn('A2:C2', '=TODAY()>DATE(2024,10,15)'))).toEqual([]);
  });

  it('shows the user’s own rules too, where a formula can say what they mean', () => {
    expect(litRows(1)).toEqual([6]);
  });

  it.each(['=1/0', '="chữ"', '=KHONGCO(1)', '=1+', '=0', '=$B2'])('shows nothing for %s', (formula) => {
    expect(litRows(2, ruleOn('A2:C3', formula))).toEqual([]);
  });

  it.each(['=1', '=-3', '="TRUE"', '=NOT(0)'])('shows for %s', (formula) => {
    expect(litRows(2, ruleOn('A2:C3', formula))).toEqual([2, 3]);
  });

  it('goes by priority, and a rule that stops hides those after it', () => {
    const stopping = { ...ruleOn('A6', '=TRUE'), stopIfTrue: true };
    const { workbook } = workbookWith(ruleOn('A6:C6', '=1'), stopping);
    const sheet = firstSheet({ workbook });
    const lit = litFormats(workbook, sheet, { row: 6, column: 1 }, TODAY);
    expect(lit.map(({ formula, type }) => formula ?? type)).toEqual(['=1', '=TRUE']);
    expect(lit).toHaveLength(2);
  });

  it('shownFormat() takes each property from the first rule that states it', () => {
    const { workbook } = workbookWith({ ...ruleOn('A6', '=1'), format: { fillColor: '#FDE0DD' } });
    const sheet = firstSheet({ workbook });
    const lit = litFormats(workbook, sheet, { row: 6, column: 1 }, TODAY);
    expect(shownFormat(lit)).toEqual({ fillColor: '#FDE0DD', italic: true });
  });
});

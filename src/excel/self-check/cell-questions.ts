import type { AskedSheet } from './asked-sheet';
import { is, type Question } from './question';

/** Puts an entry into A1 of a format, and tells how it comes back. */
async function entered(sheet: AskedSheet, format: string, entry: string): Promise<unknown> {
  await sheet.clear();
  const code = await sheet.code((worksheet) => {
    const cell = worksheet.getRange('A1');
    cell.numberFormat = [[format]];
    cell.formulas = [[entry]];
  });
  if (code !== 'ok') return code;
  return sheet.trip((worksheet) => {
    const cell = worksheet.getRange('A1');
    cell.load('values,formulas,numberFormat,valueTypes');
    return () =>
      [
        cell.values[0]?.[0],
        cell.formulas[0]?.[0],
        cell.numberFormat[0]?.[0],
        cell.valueTypes[0]?.[0],
      ] as unknown[];
  });
}

const FORMATS = ['0.00 "đ"', '#,##0 ₫', 'dd/mm/yyyy', 'm/d/yyyy', '@', '0.0%'] as const;

export const CELL_QUESTIONS: readonly Question[] = [
  {
    id: 'merged-areas',
    ask: async (sheet) => {
      await sheet.code((worksheet) => worksheet.getRange('D14:D20').merge());
      return sheet.codeOr(() =>
        sheet.trip((worksheet) => {
          const areas = worksheet.getRange('A1:H30').getMergedAreasOrNullObject();
          areas.load('address,areaCount,areas/items/address,areas/items/rowCount,areas/items/columnCount');
          return () =>
            areas.isNullObject
              ? 'none'
              : [
                  local(areas.address),
                  areas.areaCount,
                  ...areas.areas.items.map(
                    (area) => `${local(area.address)} ${area.rowCount}x${area.columnCount}`,
                  ),
                ];
        }),
      );
    },
    isFine: is(['D14:D20', 1, 'D14:D20 7x1'], ['D14', 1, 'D14 7x1'], ['D14', 1, 'D14:D20 7x1']),
  },
  {
    id: 'text-entries',
    ask: async (sheet) => [
      await entered(sheet, '@', "'1.10"),
      await entered(sheet, 'General', "'1.10"),
      await entered(sheet, 'General', '1.10'),
    ],
    isFine: (answer) => JSON.stringify(answer).startsWith('[["1.10","1.10","@","String"],["1.10",'),
  },
  {
    id: 'number-in-text-cell',
    ask: async (sheet) => {
      await sheet.code((worksheet) => {
        const cells = worksheet.getRange('A1:A2');
        cells.numberFormat = [['@'], ['General']];
        cells.formulas = [[3.1], [3.1]];
        cells.numberFormat = [['@'], ['@']];
      });
      return sheet.trip((worksheet) => {
        const cells = worksheet.getRange('A1:A2').load('values');
        return () => cells.values.flat() as unknown[];
      });
    },
    isFine: is(['3.1', 3.1], [3.1, 3.1]),
  },
  {
    id: 'whole-rows-and-columns',
    ask: (sheet) =>
      sheet.trip((worksheet) => {
        const ranges = ['2:3', 'A:B'].map((address) => worksheet.getRange(address).load('address'));
        return () => ranges.map(({ address }) => local(address));
      }),
    isFine: is(['2:3', 'A:B'], ['A2:XFD3', 'A1:B1048576']),
  },
  {
    id: 'empty-text',
    ask: async (sheet) => {
      await sheet.code((worksheet) => {
        const cell = worksheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [['x']];
        cell.values = [['']];
      });
      return sheet.trip((worksheet) => {
        const cell = worksheet.getRange('A1').load('valueTypes');
        return () => String(cell.valueTypes[0]?.[0]);
      });
    },
    isFine: is('Empty', 'String'),
  },
  {
    id: 'errors',
    ask: async (sheet) => {
      await sheet.code((worksheet) => (worksheet.getRange('A1:A2').formulas = [['=1/0'], ['=nosuchfn()']]));
      return sheet.trip((worksheet) => {
        const cells = worksheet.getRange('A1:A2').load('values,text,formulas,valueTypes');
        return () =>
          [cells.values, cells.text, cells.formulas, cells.valueTypes].map((table) => table.flat());
      });
    },
  },
  {
    id: 'formula-spelling',
    ask: async (sheet) => {
      const code = await sheet.code((worksheet) => (worksheet.getRange('A1').formulas = [['=sum(b1,true)']]));
      if (code !== 'ok') return code;
      return sheet.trip((worksheet) => {
        const cell = worksheet.getRange('A1').load('formulas');
        return () => String(cell.formulas[0]?.[0]);
      });
    },
  },
  {
    id: 'formula-refused',
    ask: async (sheet) => {
      const codes: string[] = [];
      for (const formula of ['=B1>>5', '=B1==5', '=DATE()', '=B1='])
        codes.push(await sheet.code((worksheet) => (worksheet.getRange('A1').formulas = [[formula]])));
      return codes;
    },
  },
  {
    id: 'number-formats',
    ask: async (sheet) => {
      const told: unknown[] = [];
      for (const format of FORMATS) {
        const code = await sheet.code((worksheet) => (worksheet.getRange('A1').numberFormat = [[format]]));
        const read = await sheet.trip((worksheet) => {
          const cell = worksheet.getRange('A1').load('numberFormat');
          return () => String(cell.numberFormat[0]?.[0]);
        });
        told.push(code === 'ok' ? read : code);
      }
      return told;
    },
  },
  {
    id: 'sizes',
    ask: async (sheet) => {
      await sheet.code((worksheet) => {
        const { format } = worksheet.getRange('B2');
        format.columnWidth = 160;
        format.rowHeight = 20.1;
      });
      return sheet.trip((worksheet) => {
        const { format } = worksheet.getRange('B2');
        format.load('columnWidth,rowHeight');
        return () => [format.columnWidth, format.rowHeight];
      });
    },
  },
  {
    id: 'long-address-lists',
    ask: async (sheet) => {
      const codes: Record<string, string> = {};
      for (const length of [2_000, 8_000, 9_000]) {
        const addresses: string[] = [];
        for (let row = 1; addresses.join(',').length < length - 6; row += 2) addresses.push(`A${row}`);
        codes[length] = await sheet.code((worksheet) => {
          worksheet.getRanges(addresses.join(',')).load('areaCount');
        });
      }
      return codes;
    },
    isFine: (answer) => (answer as Record<string, string>)['2000'] === 'ok',
  },
];

/** "'Kiểm tra'!D14" without its sheet. */
function local(address: string): string {
  return address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(',');
}

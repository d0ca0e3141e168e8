import { type Expected, queueGuard } from '../writing/marks/guard';
import type { AskedSheet } from './asked-sheet';
import { is, type Question } from './question';

const NAME = '_tienDo.check.guard';
const STANDING: Expected = {
  used: 'A1:B2',
  rules: [{ id: '', areas: 'A1:B1' }],
  names: [{ name: NAME, address: 'A1' }],
};

/** Writes behind the guard, and tells the code, and whether the writing was done. */
async function written(sheet: AskedSheet, id: string, expected: Partial<Expected>): Promise<string> {
  const code = await sheet.code((worksheet) => {
    const { used, rules, names } = { ...STANDING, ...expected };
    queueGuard(worksheet, { used, rules: rules.map(({ areas }) => ({ id, areas })), names });
    worksheet.getRange('B2').values = [[2]];
  });
  const held = await sheet.trip((worksheet) => {
    const cell = worksheet.getRange('B2').load('values');
    return () => cell.values[0]?.[0] as unknown;
  });
  await sheet.code((worksheet) => (worksheet.getRange('B2').values = [[1]]));
  return held === 2 ? `${code}, written` : code;
}

/** Whether a batch stops before it writes where the sheet is not as it was read: what every write of ours relies on. */
export const GUARD_QUESTION: Question = {
  id: 'guard',
  ask: async (sheet) => {
    await sheet.code((worksheet) => {
      worksheet.getRange('A1:B2').values = [
        [1, 1],
        [1, 1],
      ];
      worksheet.names.add(NAME, worksheet.getRange('A1'));
      worksheet.getRange('A1:B1').conditionalFormats.add('Custom').custom.rule.formula = '="A"="A"';
    });
    const id = await sheet.trip((worksheet) => {
      const { conditionalFormats } = worksheet.getRange();
      conditionalFormats.load('items/id');
      return () => conditionalFormats.items[0]?.id ?? '';
    });
    const answer = {
      asRead: await written(sheet, id, {}),
      otherCells: await written(sheet, id, { used: 'A1:B9' }),
      otherRule: await written(sheet, id, { rules: [{ id, areas: 'A5:B5' }] }),
      otherName: await written(sheet, id, { names: [{ name: NAME, address: 'A2' }] }),
    };
    await sheet.code((worksheet) => worksheet.names.getItem(NAME).delete());
    return answer;
  },
  isFine: is({
    asRead: 'ok, written',
    otherCells: 'ItemNotFound',
    otherRule: 'ItemNotFound',
    otherName: 'ItemNotFound',
  }),
};

import { is, type Question } from './question';

const KEYS = ['tienDo.check.1', 'tienDo.check.2', 'tienDo.check.3'] as const;
const WORKBOOK_NAME = '_tienDo.check';
const NOWHERE = '_tienDo: không có';

export const WORKBOOK_QUESTIONS: readonly Question[] = [
  {
    id: 'null-object-child',
    ask: (sheet) =>
      sheet.code((_, context) => {
        const none = context.workbook.worksheets.getItemOrNullObject(NOWHERE);
        none.getUsedRangeOrNullObject(true).load('address');
      }),
    isFine: is('ok', 'ItemNotFound'),
  },
  {
    id: 'null-object-delete',
    ask: (sheet) =>
      sheet.code((_, context) => context.workbook.worksheets.getItemOrNullObject(NOWHERE).delete()),
  },
  {
    id: 'special-cells-of-empty-sheet',
    ask: (sheet) =>
      sheet.code((worksheet) =>
        worksheet.getUsedRangeOrNullObject(true).getSpecialCellsOrNullObject('Formulas').load('address'),
      ),
    isFine: is('ok', 'ItemNotFound'),
  },
  {
    id: 'hidden-name',
    ask: async (sheet) => {
      const visible = (): Promise<string> =>
        sheet.trip((worksheet) => {
          const name = worksheet.names.getItem('_tienDo.hidden').load('visible');
          return () => (name.visible ? 'seen' : 'hidden');
        });
      const code = await sheet.code((worksheet) => {
        worksheet.names.add('_tienDo.hidden', worksheet.getRange('A1')).visible = false;
      });
      if (code !== 'ok') return code;
      const atOnce = await visible();
      await sheet.code((worksheet) => (worksheet.names.getItem('_tienDo.hidden').visible = false));
      const later = await visible();
      await sheet.code((worksheet) => worksheet.names.getItem('_tienDo.hidden').delete());
      return [atOnce, later];
    },
  },
  {
    id: 'name-comment',
    ask: async (sheet) => {
      const codes: string[] = [];
      for (const length of [255, 256]) {
        codes.push(
          await sheet.code((worksheet) => {
            worksheet.names.add('_tienDo.comment', worksheet.getRange('A1'), 'x'.repeat(length));
          }),
        );
        await sheet.code((worksheet) => worksheet.names.getItemOrNullObject('_tienDo.comment').delete());
      }
      return codes;
    },
    isFine: (answer) => (answer as readonly string[])[0] === 'ok',
  },
  {
    id: 'names-of-sheet-list-those-of-workbook',
    ask: async (sheet) => {
      const code = await sheet.code((worksheet, context) => {
        context.workbook.names.add(WORKBOOK_NAME, worksheet.getRange('A1'));
      });
      if (code !== 'ok') return code;
      const names = await sheet.trip((worksheet) => {
        const all = worksheet.names.load('items/name');
        return () => all.items.map(({ name }) => name);
      });
      await sheet.code((_, context) => context.workbook.names.getItemOrNullObject(WORKBOOK_NAME).delete());
      return names.includes(WORKBOOK_NAME);
    },
  },
  {
    id: 'settings-in-one-batch',
    ask: async (sheet) => {
      const add = (...keys: readonly string[]): Promise<string> =>
        sheet.code((_, { workbook: { settings } }) => {
          for (const key of keys) settings.add(key, 1);
        });
      const [first, second, third] = KEYS;
      const codes = [await add(first), await add(first, second), await add(third, first)];
      await sheet.code((_, { workbook: { settings } }) => {
        for (const key of KEYS) settings.getItemOrNullObject(key).delete();
      });
      return codes;
    },
  },
  {
    id: 'settings-size',
    ask: async (sheet) => {
      const [key] = KEYS;
      const codes: Record<string, string> = {};
      for (const [name, size] of [
        ['100 KB', 100_000],
        ['1 MB', 1_000_000],
        ['3 MB', 3_000_000],
      ] as const) {
        codes[name] = await sheet.code((_, context) => context.workbook.settings.add(key, 'x'.repeat(size)));
        await sheet.code((_, context) => context.workbook.settings.getItemOrNullObject(key).delete());
      }
      return codes;
    },
    isFine: (answer) => (answer as Record<string, string>)['100 KB'] === 'ok',
  },
  {
    id: 'protection',
    ask: async (sheet) => {
      const protect = await sheet.code((worksheet) => worksheet.protection.protect());
      const again = await sheet.code((worksheet) => worksheet.protection.protect());
      const write = await sheet.code((worksheet) => (worksheet.getRange('A1').values = [['x']]));
      const unprotect = await sheet.code((worksheet) => worksheet.protection.unprotect());
      const twice = await sheet.code((worksheet) => worksheet.protection.unprotect());
      return { protect, again, write, unprotect, twice };
    },
    isFine: (answer) => (answer as Record<string, string>)['write'] === 'AccessDenied',
  },
  {
    id: 'formulas-of-protected-sheet',
    ask: async (sheet) => {
      await sheet.code((worksheet) => worksheet.protection.protect());
      const code = await sheet.code((worksheet) =>
        worksheet.getRange().getSpecialCellsOrNullObject('Formulas').load('address'),
      );
      await sheet.code((worksheet) => worksheet.protection.unprotect());
      return code;
    },
    isFine: is('ok', 'AccessDenied'),
  },
  {
    id: 'short-date',
    ask: (sheet) =>
      sheet.codeOr(() =>
        sheet.trip((_, context) => {
          const format = context.application.cultureInfo.datetimeFormat.load('shortDatePattern');
          return () => format.shortDatePattern;
        }),
      ),
  },
];

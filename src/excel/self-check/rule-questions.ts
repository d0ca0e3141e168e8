import type { AskedSheet } from './asked-sheet';
import { is, type Question } from './question';

/** Adds a rule, known by a letter that its condition compares with itself. */
function addRule(sheet: AskedSheet, letter: string, address: string): Promise<string> {
  return sheet.code((worksheet) => {
    const { custom } = worksheet.getRange(address).conditionalFormats.add('Custom');
    custom.rule.formula = `="${letter}"="${letter}"`;
  });
}

async function threeRules(sheet: AskedSheet): Promise<void> {
  for (const letter of ['A', 'B', 'C']) await addRule(sheet, letter, 'A1:B3');
}

interface ListedRule {
  readonly id: string;
  readonly letter: string;
}

function listed(sheet: AskedSheet, address?: string): Promise<readonly ListedRule[]> {
  return sheet.trip((worksheet) => {
    const rules = worksheet.getRange(address).conditionalFormats;
    rules.load('items/id,items/customOrNullObject/rule/formula');
    return () =>
      rules.items.map(({ id, customOrNullObject: { rule } }) => ({ id, letter: rule.formula.slice(2, 3) }));
  });
}

const lettersOf = async (sheet: AskedSheet): Promise<string> =>
  (await listed(sheet)).map(({ letter }) => letter).join('');

async function priorities(sheet: AskedSheet): Promise<Readonly<Record<string, string>>> {
  const orders: Record<string, string> = {};
  for (const priority of [0, 2, 99, -1]) {
    await sheet.clear();
    await threeRules(sheet);
    const before = await lettersOf(sheet);
    const code = await sheet.code((worksheet) => {
      worksheet.getRange().conditionalFormats.getItemAt(1).priority = priority;
    });
    // The rule in the midst is M, the others keep their order.
    const middle = before.charAt(1);
    orders[priority] =
      code === 'ok' ? (await lettersOf(sheet)).replace(middle, 'M').replace(/[ABC]/g, '-') : code;
  }
  return orders;
}

const LENGTHS = [256, 1_000, 6_000, 8_192] as const;

export const RULE_QUESTIONS: readonly Question[] = [
  {
    id: 'rule-ids',
    ask: async (sheet) => {
      await threeRules(sheet);
      const ids = (await listed(sheet)).map(({ id }) => id);
      return ids.every((id, index) => id === String(index)) ? 'places' : 'names';
    },
    isFine: is('places', 'names'),
  },
  {
    id: 'rule-new-one-stands',
    ask: async (sheet) => {
      await threeRules(sheet);
      return { CBA: 'first', ABC: 'last' }[await lettersOf(sheet)] ?? 'elsewhere';
    },
    isFine: is('first', 'last'),
  },
  { id: 'rule-priority', ask: priorities },
  {
    id: 'rule-of-two-areas',
    ask: async (sheet) => {
      const code = await sheet.code((worksheet) => {
        const { custom } = worksheet.getRanges('A5:B5,A9:B9').conditionalFormats.add('Custom');
        custom.rule.formula = '=$A5="x"';
      });
      if (code !== 'ok') return code;
      return sheet.trip((worksheet) => {
        const rule = worksheet.getRange().conditionalFormats.getItemAt(0);
        rule.load('customOrNullObject/rule/formula');
        const areas = rule.getRanges();
        areas.load('areaCount');
        return () => [rule.customOrNullObject.rule.formula, areas.areaCount];
      });
    },
    isFine: is(['=$A5="x"', 2]),
  },
  {
    id: 'rule-length',
    ask: async (sheet) => {
      const codes: Record<string, string> = {};
      for (const length of LENGTHS) {
        const text = 'x'.repeat(100);
        let formula = '=OR(';
        while (formula.length < length - 120) formula += `$A1="${text}",`;
        formula += `$A1="${'x'.repeat(length - formula.length - 7)}")`;
        codes[length] = await sheet.code((worksheet) => {
          worksheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
        });
      }
      return codes;
    },
    isFine: is({ 256: 'ok', 1000: 'ok', 6000: 'ok', 8192: 'ok' }),
  },
  {
    id: 'rule-formula-spelling',
    ask: async (sheet) => {
      const formulas: string[] = [];
      for (const formula of [
        '=$A1<=1e-7',
        '=nosuchfn($A1)',
        `=$A1="a\nb"`,
        `=$A1="${'ế'.normalize('NFD')}"`,
      ]) {
        await sheet.clear();
        const code = await sheet.code((worksheet) => {
          worksheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
        });
        const read = await sheet.codeOr(() =>
          sheet.trip((worksheet) => {
            const rule = worksheet.getRange().conditionalFormats.getItemAt(0);
            rule.load('customOrNullObject/rule/formula');
            return () => rule.customOrNullObject.rule.formula;
          }),
        );
        formulas.push(code === 'ok' ? read : code);
      }
      return formulas;
    },
  },
  {
    id: 'rule-refused',
    ask: async (sheet) => {
      const answers: string[] = [];
      for (const formula of ['=$A1>>5', '=A1==5', '=DATE()', '=A1=']) {
        await sheet.clear();
        const code = await sheet.code((worksheet) => {
          worksheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
        });
        const left = await sheet.codeOr(() =>
          sheet.trip((worksheet) => {
            const count = worksheet.getRange().conditionalFormats.getCount();
            return () => String(count.value);
          }),
        );
        answers.push(`${code} ${left}`);
      }
      return answers;
    },
  },
  {
    id: 'rule-unset-format',
    ask: async (sheet) => {
      await addRule(sheet, 'A', 'A1');
      return sheet.trip((worksheet) => {
        const { custom } = worksheet.getRange().conditionalFormats.getItemAt(0);
        custom.format.font.load('color,bold');
        custom.format.fill.load('color');
        return () => [custom.format.font.color, custom.format.font.bold, custom.format.fill.color];
      });
    },
  },
  {
    id: 'rule-stops-others',
    ask: async (sheet) => {
      await addRule(sheet, 'A', 'A1');
      return sheet.trip((worksheet) => {
        const rule = worksheet.getRange().conditionalFormats.getItemAt(0).load('stopIfTrue');
        return () => rule.stopIfTrue;
      });
    },
    isFine: is(false),
  },
];

import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import { buildXlsx } from '../../support/build-xlsx';
import { changedParts, partText } from '../../support/changed-parts';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { addFirst, firstSheet, removeRules, ruleOn, sampleBytes, SAMPLES } from './xlsx-fixtures';

const SHEET = 'xl/worksheets/sheet1.xml';
const OURS = '=AND(TODAY()>DATE(2024,6,30),$K10="chưa ""xong""",N("tien-do:overdue")=0)';

function isOurs({ formula }: { formula?: string }): boolean {
  return formula?.includes('tien-do') ?? false;
}

/** The user's own rules: gaps in the numbers, two rules in a block, one of the extended kind. */
const USERS_RULES =
  '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" dxfId="0" priority="2"><formula>$A2=1</formula></cfRule>' +
  '<cfRule type="cellIs" dxfId="1" priority="9" stopIfTrue="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2:B9 D2:D9"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';
const EXTENDED =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="3" id="{1}"><xm:f xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">B2=1</xm:f></x14:cfRule></x14:conditionalFormatting>' +
  '<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{2}"><x14:dataBar/></x14:cfRule></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

function usersWorkbook(): Uint8Array {
  const fill = (colour: string): string =>
    `<dxf><fill><patternFill><bgColor rgb="FF${colour}"/></patternFill></fill></dxf>`;
  return buildXlsx({
    sheets: [
      {
        name: 'Phụ lục',
        cells: { A1: 'STT', A2: 1, B2: 7, K10: 'x' },
        merges: ['A20:B20'],
        conditionalFormatting: USERS_RULES,
        dataValidations:
          '<dataValidations count="1"><dataValidation type="whole" sqref="A2"/></dataValidations>',
        extLst: EXTENDED,
      },
    ],
    dxfs: [fill('FFEB9C'), fill('C6EFCE')],
  });
}

const FILES: [string, () => Uint8Array][] = [
  ...SAMPLES.map((name): [string, () => Uint8Array] => [name, () => sampleBytes(name)]),
  ['a sheet with rules of the user', usersWorkbook],
];

describe.each(FILES)('rules of ours in %s', (_, bytesOf) => {
  it.each(['first', 'last'])('put %s are read back, and gone again leave the bytes of the sheet', (where) => {
    const bytes = bytesOf();
    const loaded = loadWorkbook(bytes);
    const sheet = firstSheet(loaded);
    const rules = [ruleOn('A10:K10 A14:K14', OURS), ruleOn('C3', '=N("tien-do:dueSoon")=0')];
    if (where === 'first') addFirst(sheet, ...rules);
    else {
      const behind = sheet.conditionalFormats.length;
      rules.forEach((rule, index) => sheet.conditionalFormats.push({ ...rule, priority: behind + index }));
    }
    const saved = saveWorkbook(loaded);
    expect(changedParts(bytes, saved)).toEqual(['xl/styles.xml', SHEET]);
    const reopened = loadWorkbook(saved);
    expect(compareWorkbooks(loaded.workbook, reopened.workbook)).toEqual([]);

    removeRules(firstSheet(reopened), isOurs);
    const cleared = saveWorkbook(reopened);
    expect(partText(cleared, SHEET)).toBe(partText(bytes, SHEET));
  });

  it('come and go again and again, each time in the file of the time before, which does not grow', () => {
    let bytes = bytesOf();
    let size = 0;
    for (let run = 0; run < 25; run += 1) {
      const loaded = loadWorkbook(bytes);
      const sheet = firstSheet(loaded);
      removeRules(sheet, isOurs);
      addFirst(sheet, ruleOn('A10:K10', OURS), ruleOn('A11:K11', OURS));
      bytes = saveWorkbook(loaded);
      if (run === 0) size = bytes.length;
    }
    expect(bytes.length).toBe(size);
  });
});

describe('the numbers of rules in the file', () => {
  function priorities(xlsx: Uint8Array): string[] {
    return [...partText(xlsx, SHEET).matchAll(/cfRule [^>]*priority="(\d+)"/g)].map(
      (match) => match[1] ?? '',
    );
  }

  it('move up by as many of ours as come first, the extended ones too', () => {
    const loaded = loadWorkbook(usersWorkbook());
    expect(priorities(usersWorkbook())).toEqual(['2', '9', '4', '3']);
    addFirst(firstSheet(loaded), ruleOn('A10', OURS), ruleOn('A11', OURS));
    expect(priorities(saveWorkbook(loaded))).toEqual(['4', '11', '6', '1', '2', '5']);
  });

  it('stay where ours come last', () => {
    const loaded = loadWorkbook(usersWorkbook());
    firstSheet(loaded).conditionalFormats.push(ruleOn('A10', OURS, 3));
    expect(priorities(saveWorkbook(loaded))).toEqual(['2', '9', '4', '10', '3']);
  });

  it('leave room for one between', () => {
    const loaded = loadWorkbook(usersWorkbook());
    const sheet = firstSheet(loaded);
    const [first, second, third] = sheet.conditionalFormats;
    if (!first || !second || !third) throw new Error('The user has three rules');
    sheet.conditionalFormats = [first, ruleOn('A10', OURS), second, third].map((rule, priority) => ({
      ...rule,
      priority,
    }));
    const saved = saveWorkbook(loaded);
    expect(loadWorkbook(saved).workbook.sheets[0]?.conditionalFormats.map(({ type }) => type)).toEqual([
      'custom',
      'custom',
      'dataBar',
      'cellValue',
    ]);
    expect(priorities(saved)).toEqual(['2', '10', '5', '3', '4']);
  });
});

describe('blocks', () => {
  it('stand behind the merges and the user’s own, before the data validations', () => {
    const loaded = loadWorkbook(usersWorkbook());
    addFirst(firstSheet(loaded), ruleOn('A10:K10 A14:K14', OURS));
    const xml = partText(saveWorkbook(loaded), SHEET);
    const order = [
      ...xml.matchAll(/<(mergeCells|conditionalFormatting|dataValidations|pageMargins|extLst)\b/g),
    ];
    expect(order.map((match) => match[1])).toEqual([
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'extLst',
    ]);
    expect(xml).toContain(
      '<conditionalFormatting sqref="A10:K10 A14:K14"><cfRule type="expression" dxfId="2" priority="1">' +
        '<formula>AND(TODAY()&gt;DATE(2024,6,30),$K10="chưa ""xong""",N("tien-do:overdue")=0)</formula></cfRule></conditionalFormatting>',
    );
  });

  it('keep the user’s other rule when one of two in a block goes', () => {
    const loaded = loadWorkbook(usersWorkbook());
    removeRules(firstSheet(loaded), ({ type }) => type === 'cellValue');
    const reopened = loadWorkbook(saveWorkbook(loaded));
    expect(compareWorkbooks(loaded.workbook, reopened.workbook)).toEqual([]);
    expect(firstSheet(reopened).conditionalFormats.map(({ type }) => type)).toEqual(['custom', 'dataBar']);
  });

  it('of a rule whose areas or formula changed are written anew, in its place', () => {
    const loaded = loadWorkbook(usersWorkbook());
    const sheet = firstSheet(loaded);
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
      ...rule,
      areas: [{ firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 2 }],
      ...(rule.formula !== undefined && { formula: '=$A3<1' }),
    }));
    const reopened = loadWorkbook(saveWorkbook(loaded));
    expect(compareWorkbooks(loaded.workbook, reopened.workbook)).toEqual([]);
  });

  it('carry every property of the format', () => {
    const loaded = loadWorkbook(usersWorkbook());
    const format = {
      italic: true,
      bold: false,
      strikethrough: true,
      underline: true,
      fontColor: '#123ABC',
      fillColor: '#FFFFFF',
    };
    addFirst(
      firstSheet(loaded),
      { ...ruleOn('A10', OURS), stopIfTrue: true, format },
      { ...ruleOn('B10', OURS), format: {} },
    );
    const saved = saveWorkbook(loaded);
    expect(compareWorkbooks(loaded.workbook, loadWorkbook(saved).workbook)).toEqual([]);
    expect(partText(saved, 'xl/styles.xml')).toContain('<dxfs count="3">');
  });

  it('are written for a chart sheet never', () => {
    const bytes = buildXlsx({ sheets: [{ name: 'A' }, { name: 'Biểu đồ', isChart: true }] });
    const loaded = loadWorkbook(bytes);
    loaded.workbook.sheets[1]?.conditionalFormats.push(ruleOn('A1', OURS));
    expect(changedParts(bytes, saveWorkbook(loaded))).toEqual([]);
  });
});

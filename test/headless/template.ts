import { writeFile } from 'node:fs/promises';
import { TEMPLATE_KINDS, type TemplateKind } from '../../src/domain/templates/template-kind';
import { insertTemplate } from '../../src/excel/actions/insert-template';
import { headlessVi } from '../../src/messages/vi/headless';
import { papersVi } from '../../src/messages/vi/headless-papers';
import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import { openExcel } from '../excel-host/node/excel-in-node';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { buildXlsx } from '../support/build-xlsx';
import { readPaperOptions, readYear } from './paper-options';
import { PlainError } from './plain-error';
import { plain } from './run-command';
import { withShownSheet } from './shown-sheet';

const words = papersVi.template;
/** A workbook has one sheet at least before another is added; it is called as Excel calls it. */
const FIRST = 'Sheet1';

/** The verb "template": an empty appendix in a workbook of its own. */
export async function template(args: readonly string[]): Promise<string> {
  const options = readPaperOptions(args, ['unit', 'year', 'out'], words.usage);
  const [kind = '', ...more] = options.positionals;
  if (!isKind(kind) || more.length > 0) throw new PlainError(words.kind(kind, TEMPLATE_KINDS));
  const year = readYear(options.year, papersVi.year);
  const loaded = loadWorkbook(buildXlsx({ sheets: [{ name: FIRST }] }));
  const excel = await openExcel(loaded.workbook, { evaluate: evaluateInHost });
  const uninstall = excel.installGlobals();
  try {
    const outcome = await insertTemplate({ kind, unit: options.unit, year });
    if (outcome.kind === 'failed') throw plain(outcome.failure);
    const { sheetName } = outcome.value;
    const outFile = options.out ?? `${kind}.xlsx`;
    await writeFile(outFile, withShownSheet(saveWorkbook(loaded), 1)).catch(() => {
      throw new PlainError(headlessVi.file.cannotWrite(outFile));
    });
    return options.json
      ? JSON.stringify({ sheet: sheetName, kind }, undefined, 2)
      : words.made(sheetName, outFile);
  } finally {
    uninstall();
    excel.dispose();
  }
}

function isKind(text: string): text is TemplateKind {
  return (TEMPLATE_KINDS as readonly string[]).includes(text);
}

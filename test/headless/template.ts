import { writeFile } from 'node:fs/promises';
import { TEMPLATE_KINDS, type TemplateKind } from '../../src/domain/templates/template-kind';
import { insertTemplate } from '../../src/excel/actions/reports/insert-template';
import { RECORD_KEY } from '../../src/excel/stored/run-record';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { headlessVi } from '../../src/messages/vi/headless';
import { papersVi } from '../../src/messages/vi/headless-papers';
import { buildXlsx } from '../support/build-xlsx';
import { openForVerb } from './open-for-verb';
import { readPaperOptions, readYear } from './paper-options';
import { PlainError } from './plain-error';
import { plain } from './run-command';
import { withoutFirstSheet } from './without-first-sheet';

const words = papersVi.template;
/** A workbook has one sheet at least before another is added. */
const FIRST = 'Sheet1';

/** The verb "template": an empty appendix in a workbook of its own. */
export async function template(args: readonly string[]): Promise<string> {
  const options = readPaperOptions(args, ['unit', 'year', 'out'], words.usage);
  const [kind = '', ...more] = options.positionals;
  if (!isKind(kind) || more.length > 0) throw new PlainError(words.kind(kind, TEMPLATE_KINDS));
  const year = readYear(options.year, papersVi.year);
  const loaded = loadWorkbook(buildXlsx({ sheets: [{ name: FIRST }] }));
  const excel = await openForVerb(loaded.workbook);
  const uninstall = excel.installGlobals();
  try {
    const outcome = await insertTemplate({ kind, unit: options.unit, year });
    if (outcome.kind === 'failed') throw plain(outcome.failure);
    const { sheetName } = outcome.value;
    await forgetRun();
    const outFile = options.out ?? `${kind}.xlsx`;
    await writeFile(outFile, withoutFirstSheet(saveWorkbook(loaded))).catch(() => {
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

/** What an undo in this session would go by. */
function forgetRun(): Promise<void> {
  return Excel.run(async ({ workbook }) => {
    workbook.settings.getItemOrNullObject(RECORD_KEY).delete();
    await workbook.context.sync();
  });
}

function isKind(text: string): text is TemplateKind {
  return (TEMPLATE_KINDS as readonly string[]).includes(text);
}

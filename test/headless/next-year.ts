import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { YearCriterion } from '../../src/domain/next-year/next-year';
import {
  makeNextYear,
  type NextYearMade,
  readNextYear,
} from '../../src/excel/actions/reports/make-next-year';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { nextYearSentences } from '../../src/messages/next-year-sentences';
import { headlessVi } from '../../src/messages/vi/headless';
import { papersVi } from '../../src/messages/vi/headless-papers';
import { nextYearVi } from '../../src/messages/vi/next-year';
import { openForVerb } from './open-for-verb';
import { readPaperOptions, readYear } from './paper-options';
import { PlainError } from './plain-error';
import { plain } from './run-command';
import { openFile } from './run-file';

const words = papersVi.nextYear;

/** The verb "next-year": the next year's appendices; with --out they are added to a copy of the workbook. */
export async function nextYear(args: readonly string[]): Promise<string> {
  const options = readPaperOptions(args, ['sheet', 'year', 'unit', 'out'], words.usage);
  const [file, ...more] = options.positionals;
  if (file === undefined || more.length > 0) throw new PlainError(words.oneFile);
  const year = readYear(options.year, papersVi.year);
  if (year === undefined) throw new PlainError(words.noYear);
  const { out } = options;
  if (out !== undefined && resolve(out) === resolve(file))
    throw new PlainError(headlessVi.options.outIsInput);
  const loaded = await openFile(file, options.sheet);
  const excel = await openForVerb(loaded.workbook);
  const uninstall = excel.installGlobals();
  try {
    const wish = { year, unit: options.unit };
    const outcome = await (out === undefined ? readNextYear(wish) : makeNextYear(wish));
    if (outcome.kind === 'failed') throw plain(outcome.failure);
    if (out !== undefined)
      await writeFile(out, saveWorkbook(loaded)).catch(() => {
        throw new PlainError(headlessVi.file.cannotWrite(out));
      });
    return said({ sheets: [], isComplete: true, ...outcome.value }, options.json, out);
  } finally {
    uninstall();
    excel.dispose();
  }
}

const nameOf = ({ code, name }: YearCriterion): string => code ?? name;

function said({ plan, from, sheets }: NextYearMade, isJson: boolean, out: string | undefined): string {
  if (!isJson) {
    const made = out === undefined || sheets.length === 0 ? [] : [nextYearVi.made(sheets)];
    return [...nextYearSentences(plan, from, nextYearVi), ...made].join('\n');
  }
  const { full, below, withoutPoints, moved, catalogue } = plan;
  return JSON.stringify(
    {
      full: full.map(nameOf),
      below: below.map(nameOf),
      moved: moved.map(({ criterion, from: here, to }) => ({ code: nameOf(criterion), from: here, to })),
      withoutPoints: withoutPoints.map(nameOf),
      notes: [...full, ...below, ...withoutPoints].flatMap((criterion) =>
        criterion.notes.map((note) => ({
          sheet: criterion.sheetName,
          row: criterion.row,
          code: nameOf(criterion),
          kind: note.kind,
          message: nextYearVi.notes(note),
        })),
      ),
      from,
      sheets,
      ...(catalogue === undefined ? {} : { catalogue }),
    },
    undefined,
    2,
  );
}

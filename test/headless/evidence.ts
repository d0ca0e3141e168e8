import { readFile, writeFile } from 'node:fs/promises';
import { checkEvidence } from '../../src/excel/actions/reports/check-evidence';
import type { EvidenceReport } from '../../src/excel/planning/evidence-report';
import { evidenceSentences } from '../../src/messages/evidence-sentences';
import { evidenceVi } from '../../src/messages/vi/evidence';
import { headlessVi } from '../../src/messages/vi/headless';
import { papersVi } from '../../src/messages/vi/headless-papers';
import { openForVerb } from './open-for-verb';
import { readPaperOptions } from './paper-options';
import { PlainError } from './plain-error';
import { plain } from './run-command';
import { openFile } from './run-file';

const words = papersVi.evidence;

/** The verb "evidence": names typed in a sheet, and names of files where a list is given, beside its rows. Writes no workbook. */
export async function evidence(args: readonly string[]): Promise<string> {
  const options = readPaperOptions(args, ['sheet', 'files', 'unit', 'out'], words.usage);
  const [file, ...more] = options.positionals;
  if (file === undefined || more.length > 0) throw new PlainError(words.oneFile);
  const files = options.files === undefined ? undefined : await readList(options.files);
  const { workbook } = await openFile(file, options.sheet);
  const excel = await openForVerb(workbook);
  const uninstall = excel.installGlobals();
  try {
    const outcome = await checkEvidence({ unit: options.unit, files });
    if (outcome.kind === 'failed') throw plain(outcome.failure);
    const text = options.json
      ? JSON.stringify(answer(outcome.value), undefined, 2)
      : evidenceSentences(outcome.value, evidenceVi).join('\n');
    if (options.out !== undefined) await writeAnswer(options.out, text);
    return text;
  } finally {
    uninstall();
    excel.dispose();
  }
}

/** One name a line, as `ls` and `dir /b` print them. */
async function readList(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new PlainError(headlessVi.file.missing(path));
  });
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
}

async function writeAnswer(path: string, text: string): Promise<void> {
  if (/\.xls[xm]$/i.test(path)) throw new PlainError(words.outIsText);
  await writeFile(path, `${text}\n`).catch(() => {
    throw new PlainError(headlessVi.file.cannotWrite(path));
  });
}

function answer({ unit, rows, expected, typed, doneWithout, notDoneWith, laid }: EvidenceReport) {
  const byRow = new Map(laid?.rows.map((each) => [each.row, each]));
  return {
    unit: unit ?? null,
    typed,
    doneWithout: doneWithout.map(({ row }) => row),
    notDoneWith: notDoneWith.map(({ row }) => row),
    rows: rows.map((row) => ({
      row: row.row,
      number: row.number,
      expected: expected.get(row.row) ?? null,
      files: byRow.get(row)?.files ?? [],
      ...(laid === undefined ? {} : { verdict: byRow.get(row)?.verdict ?? 'missing' }),
    })),
    spare: filesOf(laid, 'spare').map(({ file }) => file),
    misnamed: filesOf(laid, 'misnamed').map(({ file, right }) => ({ file, right: right ?? null })),
  };
}

function filesOf(laid: EvidenceReport['laid'], verdict: 'spare' | 'misnamed') {
  return laid?.files.filter((each) => each.verdict === verdict) ?? [];
}

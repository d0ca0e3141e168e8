import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Slip, slipFor } from '../../../src/domain/returns/slip';
import { readSlips } from '../../../src/excel/actions/reports/read-slips';
import { loadSettings } from '../../../src/excel/actions/settings';
import { headlessVi } from '../../../src/messages/vi/headless';
import { mergeCommandVi as words } from '../../../src/messages/vi/merge-command';
import { slipVi } from '../../../src/messages/vi/slip';
import { today } from '../../../src/today';
import { fileNames } from '../../../src/word/file-name';
import { slipLetter } from '../../../src/word/slip-letter';
import type { TextDocument } from '../../../src/word/text-document';
import { toDocx } from '../../../src/word/to-docx';
import { documentToPlainText } from '../../../src/word/to-plain-text';
import { slipWorkbook } from '../../../src/xlsx/writing/slip-workbook';
import { writeNewWorkbook } from '../../../src/xlsx/writing/write-new-workbook';
import { openForVerb } from '../open-for-verb';
import { PlainError } from '../plain-error';
import { plain } from '../run-command';
import { openFile } from '../run-file';
import { readSlipOptions, type SlipOptions } from './slip-options';

interface MadeSlip {
  readonly slip: Slip;
  readonly letter: TextDocument;
  readonly file: string;
}

/** The verb "slips": the rows of one lead, or of each, as small workbooks that merge back, and the letter beside them. */
export async function slips(args: readonly string[]): Promise<string> {
  const options = readSlipOptions(args);
  const { workbook } = await openFile(options.file, options.sheet);
  const excel = await openForVerb(workbook);
  const uninstall = excel.installGlobals();
  try {
    const outcome = await readSlips();
    if (outcome.kind === 'failed') throw plain(outcome.failure);
    const settings = await loadSettings();
    const office = settings.kind === 'done' ? (settings.value.settings.office ?? {}) : {};
    const { slips: all, reviews, sheetName } = outcome.value;
    if (all.length === 0) throw new PlainError(words.noLeads(sheetName));
    const own = chosen(all, options.lead);
    const names = fileNames(
      own.map(({ lead }) => ['Phiếu', lead]),
      'xlsx',
    );
    const made = own.map((slip, index): MadeSlip => {
      const { lead } = slip;
      const { kind, replyBy } = options;
      const letter = slipLetter(reviews, { lead, kind, office, today: today(), replyBy });
      return { slip, letter, file: outFile(names[index] ?? '', options) };
    });
    for (const { slip, file } of made) await save(file, writeNewWorkbook(slipWorkbook(slip, slipVi)));
    const [only] = made;
    if (options.docx !== undefined && only !== undefined) await save(options.docx, await toDocx(only.letter));
    return options.json
      ? JSON.stringify(answer(made, options), undefined, 2)
      : made.map(inWords).join('\n\n');
  } finally {
    uninstall();
    excel.dispose();
  }
}

function chosen(all: readonly Slip[], lead: string | undefined): readonly Slip[] {
  if (lead === undefined) return all;
  const found = slipFor(all, lead);
  if (found === undefined)
    throw new PlainError(
      words.noItems(
        lead,
        all.map((slip) => slip.lead),
      ),
    );
  return [found];
}

/** Beside the appendix where nothing else is said. */
function outFile(named: string, { file, out, lead: asked }: SlipOptions): string {
  const path = asked === undefined ? join(out ?? dirname(file), named) : (out ?? join(dirname(file), named));
  if (resolve(path) === resolve(file)) throw new PlainError(headlessVi.options.outIsInput);
  return path;
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch {
    throw new PlainError(headlessVi.file.cannotWrite(file));
  }
}

function answer(made: readonly MadeSlip[], { lead }: SlipOptions): object {
  const each = made.map(({ slip, letter, file }) => ({
    lead: slip.lead,
    file,
    rows: slip.rows.map(({ row, key, code, task, deadline }) => ({ row, key, code, task, deadline })),
    letter: documentToPlainText(letter),
  }));
  return lead === undefined ? { slips: each } : { ...each[0] };
}

function inWords({ slip, letter, file }: MadeSlip): string {
  return [words.slipMade(slip.lead, slip.rows.length), documentToPlainText(letter), words.saved(file)].join(
    '\n',
  );
}

import { readFile } from 'node:fs/promises';
import { headlessVi } from '../../src/messages/vi/headless';
import { runBatch } from './batch/run-batch';
import { isFolder } from './batch/workbook-files';
import { type Options, readOptions } from './options';
import { phraseList, readPhrase } from './phrases';
import { PlainError } from './plain-error';
import { reportJson } from './report-json';
import { runFile } from './run-file';
import { summary } from './summary';

/** The verb "recompute": presses the ribbon button on a file, or reads a list of deadlines. */
export async function recompute(args: readonly string[]): Promise<string> {
  const options = readOptions(args);
  if (options.phrases !== undefined) return readings(options, options.phrases);
  return (await isBatch(options)) ? runBatch(options) : recomputed(options);
}

/** Several workbooks, a folder of them, or whatever asks for a table of units. */
async function isBatch({ files, summary }: Options): Promise<boolean> {
  return files.length > 1 || summary !== undefined || (await isFolder(files[0] ?? ''));
}

async function recomputed(options: Options): Promise<string> {
  const { report, traffic, outFile } = await runFile(options.files[0] ?? '', options);
  return options.json ? JSON.stringify(reportJson(report, traffic), undefined, 2) : summary(report, outFile);
}

async function readings(options: Options, file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new PlainError(headlessVi.file.missing(file));
  });
  const list = phraseList.safeParse(parseJson(text));
  if (!list.success) throw new PlainError(headlessVi.file.badPhrases(file));
  return list.data.map((phrase) => readPhrase(phrase, options.planYear)).join('\n');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

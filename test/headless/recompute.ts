import { readFile } from 'node:fs/promises';
import { headlessVi } from '../../src/messages/vi/headless';
import { readOptions, type Options } from './options';
import { phraseList, readPhrase } from './phrases';
import { PlainError } from './plain-error';
import { reportJson } from './report-json';
import { runFile } from './run-file';
import { summary } from './summary';

/** The command line: exit 0 when it ran, 2 with one sentence where the file or the sheet cannot be read. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    const text =
      options.phrases === undefined ? await recomputed(options) : await readings(options, options.phrases);
    process.stdout.write(`${text}\n`);
    return 0;
  } catch (error) {
    if (error instanceof PlainError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${headlessVi.failed}\n${details}\n`);
    return 1;
  }
}

async function recomputed(options: Options): Promise<string> {
  const { report, traffic, outFile } = await runFile(options.file ?? '', options);
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

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

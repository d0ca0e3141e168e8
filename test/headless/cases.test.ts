import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { ensureBuilt } from '../support/ensure-built';
import { type CaseExpectation, type SavedFile, whatIsWrong } from './case-answers';
import { readOptions } from './options';
import { reportJson } from './report-json';
import { runFile } from './run-file';

/** Small workbooks reduced from what was met in the field, with the answers that a person decided. */
interface SmallCase {
  readonly file: string;
  readonly args: readonly string[];
  /** What kind of mess it stands for. */
  readonly kind: string;
  readonly expect: CaseExpectation;
}

const FOLDER = join(__dirname, '../fixtures/cases');
const CASES = JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8')) as readonly SmallCase[];

/** Cases that are not read rightly yet. */
const NOT_YET: ReadonlySet<string> = new Set();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-'));
  await ensureBuilt('add-in');
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function savedFile(path: string): Promise<SavedFile> {
  const bytes = new Uint8Array(await readFile(path));
  const workbook = unzipSync(bytes)['xl/workbook.xml'];
  return {
    names: loadWorkbook(bytes).workbook.names,
    isWorkedOutAnew: /<calcPr[^>]* fullCalcOnLoad="(?:1|true)"/.test(workbook ? strFromU8(workbook) : ''),
  };
}

async function answerOf({ file, args, expect: expected }: SmallCase): Promise<readonly string[]> {
  const out = join(folder, file);
  const options = readOptions([join(FOLDER, file), ...args, '--out', out, '--json']);
  const { report, traffic } = await runFile(join(FOLDER, file), options);
  return whatIsWrong(expected, reportJson(report, traffic), await savedFile(out));
}

describe('small workbooks with decided answers', () => {
  it('are thirty-eight at least, and each asks for something', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(38);
    for (const each of CASES) expect(Object.keys(each.expect).length).toBeGreaterThan(0);
    expect([...NOT_YET].filter((file) => CASES.every((each) => each.file !== file))).toEqual([]);
  });

  const right = CASES.filter(({ file }) => !NOT_YET.has(file));
  it.each(right.map((each) => [each.file, each.kind, each] as const))('%s (%s)', async (_, __, each) => {
    expect(await answerOf(each)).toEqual([]);
  });

  for (const each of CASES.filter(({ file }) => NOT_YET.has(file)))
    test.failing(`${each.file} (${each.kind})`, async () => {
      expect(await answerOf(each)).toEqual([]);
    });
});

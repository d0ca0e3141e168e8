import { readFile } from 'node:fs/promises';
import { type ExcelRecord, parseExcelRecord } from '../../src/excel/self-check/excel-record';
import { closeSpareWindows } from '../excel-host/node/excel-in-node';
import { EXCEL_PROFILE_NAMES, EXCEL_PROFILES } from '../excel-host/protocol/profiles';
import { compareRecords } from './compare-records';
import { PlainError } from './plain-error';
import { recordOfProfile } from './record-of-profile';

/** Says where the Excels that the host plays answer otherwise than a real one did, the nearest first. */
export async function compareExcel(file: string): Promise<string> {
  const record = await readRecord(file);
  const compared = [];
  for (const name of EXCEL_PROFILE_NAMES) {
    const differences = compareRecords(record, await recordOfProfile(name));
    compared.push({ title: `${EXCEL_PROFILES[name].title} (${name})`, differences });
  }
  closeSpareWindows();
  const { where } = record;
  const head = `${where.platform} ${where.build}, ExcelApi ${where.excelApi}, ${where.language}, ${record.date}`;
  const nearestFirst = compared.sort((a, b) => a.differences.length - b.differences.length);
  const parts = nearestFirst.map(({ title, differences }) =>
    [
      `${title}: ${differences.length} of ${record.answers.length} answers differ`,
      ...differences.map(
        ({ id, first, second }) =>
          `  ${id}\n    record ${JSON.stringify(first)}\n    host   ${JSON.stringify(second)}`,
      ),
    ].join('\n'),
  );
  const unfit = record.answers.filter(({ isFine }) => !isFine).map(({ id }) => id);
  const fits =
    unfit.length === 0
      ? 'The add-in works with every answer.'
      : `The add-in does not expect: ${unfit.join(', ')}`;
  return [head, fits, ...parts].join('\n\n');
}

async function readRecord(file: string): Promise<ExcelRecord> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new PlainError(`There is no file ${file}.`);
  });
  const record = parseExcelRecord(parseJson(text));
  if (!record) throw new PlainError(`${file} is no record of the self-check, version 1.`);
  return record;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

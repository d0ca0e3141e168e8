import { unzipSync } from 'fflate';
import { newSheet } from '../../../src/excel-host/protocol/sheet/new-sheet';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import { partText } from '../../support/changed-parts';
import { loadSample, sampleBytes, SAMPLES } from './xlsx-fixtures';

/** The sample with a sheet added at its end that holds a text cell, a number and a text like a formula. */
function withSheet(sample: string) {
  const loaded = loadSample(sample);
  const { workbook } = loaded;
  const style = workbook.styles.push({ ...workbook.styles[0], numberFormat: '@' }) - 1;
  const sheet = newSheet('{NEW}', 'Danh mục & tiêu chí');
  sheet.rows.set(1, new Map([[1, { value: '1.10', style }]]));
  sheet.rows.set(
    2,
    new Map([
      [1, { value: '=1+1', style }],
      [3, { value: 2.5, style: 0 }],
    ]),
  );
  workbook.sheets.push(sheet);
  return loaded;
}

describe.each(SAMPLES)('%s with a sheet added', (sample) => {
  test('is found again with what the sheet holds, after those that were there', () => {
    const before = loadSample(sample).workbook;
    const { workbook } = loadWorkbook(saveWorkbook(withSheet(sample)));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      'Danh mục & tiêu chí',
    ]);
    const added = workbook.sheets.at(-1)!;
    const held = [...added.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, { value, formula }]) => [row, column, value, formula]),
    );
    expect(held).toEqual([
      [1, 1, '1.10', undefined],
      [2, 1, '=1+1', undefined],
      [2, 3, 2.5, undefined],
    ]);
    expect(workbook.styles[added.rows.get(1)!.get(1)!.style]?.numberFormat).toBe('@');
  });

  test('leaves the parts of the other sheets as they were, byte for byte', () => {
    const before = sampleBytes(sample);
    const after = saveWorkbook(withSheet(sample));
    const sheets = Object.keys(unzipSync(before)).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const name of sheets) expect(partText(after, name)).toBe(partText(before, name));
  });
});

test('a sheet added and deleted again leaves the file as it was', () => {
  const loaded = withSheet(SAMPLES[0]);
  loaded.workbook.sheets.pop();
  expect(loadWorkbook(saveWorkbook(loaded)).workbook.sheets).toHaveLength(
    loadSample(SAMPLES[0]).workbook.sheets.length,
  );
});

test('a sheet that took the place of another is not saved', () => {
  const loaded = withSheet(SAMPLES[0]);
  loaded.workbook.sheets.shift();
  expect(() => saveWorkbook(loaded)).toThrow('cannot be changed and saved');
});

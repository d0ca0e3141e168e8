import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArea } from '../../../src/domain/a1-notation';
import { type LoadedXlsx, loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import type { HostConditionalFormat, HostSheet } from '../../../src/xlsx/host-workbook';

export const SAMPLES = ['cam-giang-phu-luc-1.xlsx', 'trung-trac-cchc.xlsx'] as const;

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks', name)));
}

export function loadSample(name: string): LoadedXlsx {
  return loadWorkbook(sampleBytes(name));
}

export function firstSheet({ workbook }: Pick<LoadedXlsx, 'workbook'>): HostSheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook has no sheet');
  return sheet;
}

/** A rule such as ours on areas like "A10:K10 A14:K14"; 0 is the first priority. */
export function ruleOn(areas: string, formula: string, priority = 0): HostConditionalFormat {
  return {
    id: `{test-${areas}-${formula}}`,
    type: 'custom',
    areas: areas.split(' ').map((text) => parseArea(text) ?? fail(text)),
    priority,
    stopIfTrue: false,
    formula,
    format: { fillColor: '#FDE0DD', fontColor: '#8B0000', bold: true },
  };
}

/** Puts rules before those of the sheet, as Excel does with new ones, and numbers all anew. */
export function addFirst(sheet: HostSheet, ...rules: HostConditionalFormat[]): void {
  const all = [...rules, ...sheet.conditionalFormats];
  sheet.conditionalFormats = all.map((rule, priority) => ({ ...rule, priority }));
}

export function removeRules(sheet: HostSheet, isGone: (rule: HostConditionalFormat) => boolean): void {
  const left = sheet.conditionalFormats.filter((rule) => !isGone(rule));
  sheet.conditionalFormats = left.map((rule, priority) => ({ ...rule, priority }));
}

function fail(text: string): never {
  throw new Error(`${text} is no area`);
}

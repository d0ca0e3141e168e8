import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readActiveSheet } from '../../src/excel/actions/read-active-sheet';
import type { Failure, Outcome, SheetReport } from '../../src/excel/office/outcome';
import { SETTINGS_KEY } from '../../src/excel/stored/settings-key';
import { parseSettings } from '../../src/excel/stored/settings-schema';
import { messagesVi } from '../../src/messages/vi';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { ensureBuilt } from '../support/ensure-built';
import { openForVerb } from './open-for-verb';
import { PlainError } from './plain-error';
import type { Traffic } from './report-json';
import { serveChunks } from './serve-chunks';

const BUNDLE = resolve(__dirname, '../../dist/commands.js');

export interface CommandRun {
  readonly report: SheetReport;
  readonly traffic: Traffic;
}

/** What the user may fix for one run; it is handed over as the workbook's settings and taken back afterwards. */
export interface RunChoices {
  readonly asOf?: string | undefined;
  readonly planYear?: number | undefined;
}

/**
 * Presses the ribbon button of the built command bundle on the workbook's active sheet. The bundle tells nobody what it
 * found, so the sheet is read before and after by the same code in the same session.
 * Throws a PlainError where the sheet cannot be read or written.
 */
export async function runCommand(workbook: HostWorkbook, choices: RunChoices): Promise<CommandRun> {
  const stored = workbook.settings.get(SETTINGS_KEY);
  const hadSettings = workbook.settings.has(SETTINGS_KEY);
  fixChoices(workbook, choices);
  const excel = await openForVerb(workbook, { page: 'addin', commandTimeout: 300_000 });
  const uninstall = excel.installGlobals();
  try {
    refuse(workbook);
    reportOf(await readActiveSheet());
    await ensureBuilt('add-in');
    const bundle = await readFile(BUNDLE, 'utf8');
    const { host } = excel;
    const before = { trips: host.roundTrips, requests: host.requestBytes, responses: host.responseBytes };
    let failed: string | undefined;
    const stopListening = host.onBatch(({ errorCode }) => (failed = errorCode));
    serveChunks(excel, dirname(BUNDLE));
    excel.runBundle(bundle);
    await excel.pressRibbonButton('recompute');
    stopListening();
    const traffic = {
      roundTrips: host.roundTrips - before.trips,
      requestBytes: host.requestBytes - before.requests,
      responseBytes: host.responseBytes - before.responses,
    };
    if (failed !== undefined) throw plain({ kind: 'excelFailed', code: failed, restored: true });
    return { report: reportOf(await readActiveSheet()), traffic };
  } finally {
    uninstall();
    excel.dispose();
    if (hadSettings) workbook.settings.set(SETTINGS_KEY, stored);
    else workbook.settings.delete(SETTINGS_KEY);
  }
}

/** Hands the choices over as the workbook's settings. */
export function fixChoices(workbook: HostWorkbook, { asOf, planYear }: RunChoices): void {
  if (asOf === undefined && planYear === undefined) return;
  workbook.settings.set(SETTINGS_KEY, {
    ...parseSettings(workbook.settings.get(SETTINGS_KEY)).settings,
    ...(asOf === undefined ? {} : { asOf }),
    ...(planYear === undefined ? {} : { planYear }),
  });
}

/** What the command refuses although the sheet can be read. */
function refuse(workbook: HostWorkbook): void {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (workbook.isReadOnly) throw plain({ kind: 'readOnly' });
  if (sheet?.isProtected) throw plain({ kind: 'protectedSheet', sheetName: sheet.name });
}

function reportOf(outcome: Outcome<SheetReport>): SheetReport {
  if (outcome.kind === 'failed') throw plain(outcome.failure);
  return outcome.value;
}

export function plain(failure: Failure): PlainError {
  const say = messagesVi.failures[failure.kind] as (failure: Failure) => string;
  return new PlainError(say(failure));
}

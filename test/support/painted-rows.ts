import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Program and arguments that go before LibreOffice's own, such as ["/usr/bin/faketime", "2024-09-30 10:00:00"]. */
export type Wrapper = readonly string[];

/** Converts several files by one start of LibreOffice; returns what was written, in the order of the files. */
export function convertAllByLibreOffice(
  program: string,
  files: readonly string[],
  format: 'pdf' | 'html' | 'xlsx',
  folder: string,
  wrapper: Wrapper = [],
): readonly string[] {
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-profile-'));
  const [command = '', ...args] = [
    ...wrapper,
    program,
    '--headless',
    `-env:UserInstallation=file://${profile}`,
    '--convert-to',
    format,
    '--outdir',
    folder,
    ...files,
  ];
  try {
    execFileSync(command, args, { stdio: 'pipe', timeout: 110_000 });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return files.map((file) => join(folder, basename(file).replace(/\.xlsx$/, `.${format}`)));
}

/** The rows of a page's first sheet, as LibreOffice wrote it, in which some cell has the fill "#RRGGBB". From 1. */
export function paintedRows(htmlFile: string, fill: string): readonly number[] {
  const [, sheet = ''] = readFileSync(htmlFile, 'utf8').split(/<table/i);
  const rows = sheet.split(/<tr/i).slice(1);
  const painted = new RegExp(`bgcolor="${fill}"`, 'i');
  return rows.flatMap((row, index) => (painted.test(row) ? [index + 1] : []));
}

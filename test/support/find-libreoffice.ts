import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const USUAL_PLACES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** The LibreOffice program on the PATH or in its usual places; undefined where there is none. */
export function findLibreOffice(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  return [...onPath, ...USUAL_PLACES].find((place) => existsSync(place));
}

/** LibreOffice's part that opens texts; a machine may have the one for sheets alone. */
export function findLibreOfficeWriter(): string | undefined {
  const program = findLibreOffice();
  if (program === undefined) return undefined;
  const folder = dirname(realpathSync(program));
  return ['libswlo.so', '../Frameworks/libswlo.dylib']
    .map((library) => join(folder, library))
    .find((place) => existsSync(place));
}

/**
 * Jest's `it` where LibreOffice is there. Without it the test is left out and says so, except under CI, where a
 * judge that is missing is a failure.
 */
export function itWithLibreOffice(
  name: string,
  test: (program: string) => void | Promise<void>,
  timeout = 120_000,
  isThere: () => boolean = () => true,
): void {
  const program = isThere() ? findLibreOffice() : undefined;
  if (program !== undefined) {
    it(name, async () => await test(program), timeout);
    return;
  }
  if (process.env['CI']) {
    it(name, () => {
      throw new Error(
        'LibreOffice is needed under CI: apt-get install -y libreoffice-calc libreoffice-writer',
      );
    });
    return;
  }
  it.skip(name, () => undefined);
  process.stdout.write(
    `SKIPPED (no LibreOffice; apt-get install -y libreoffice-calc libreoffice-writer): ${name}\n`,
  );
}

/**
 * Converts a file into a folder by LibreOffice, with a profile of its own so that runs do not meet.
 * `format` is what --convert-to takes, such as "pdf" or "xlsx". Returns the path of what was written.
 */
export function convertByLibreOffice(program: string, file: string, format: string, folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-profile-'));
  try {
    execFileSync(
      program,
      [
        '--headless',
        `-env:UserInstallation=file://${profile}`,
        '--convert-to',
        format,
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'pipe', timeout: 110_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const [extension = format] = format.split(':');
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]+$/, `.${extension}`);
  const written = join(folder, name);
  if (!existsSync(written)) throw new Error(`LibreOffice wrote no ${name}: it could not open the file`);
  return written;
}

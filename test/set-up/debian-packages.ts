import { spawnSync } from 'node:child_process';

export type InstallResult =
  | { readonly kind: 'installed' }
  /** Not Debian, or not allowed to: `line` is what a person with the rights could run. */
  | { readonly kind: 'notAllowed'; readonly line: string }
  | { readonly kind: 'failed'; readonly line: string; readonly output: string };

/** Installs Debian packages where this user may: as root, or with a sudo that asks for no password. */
export function installDebianPackages(packages: readonly string[]): InstallResult {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  const line = `sudo apt-get update && sudo ${install.join(' ')}`;
  const prefix = rightsPrefix();
  if (prefix === undefined || !runs(['apt-get', '--version'])) return { kind: 'notAllowed', line };
  for (const command of [['apt-get', 'update'], install]) {
    const [program = '', ...args] = [...prefix, ...command];
    const run = spawnSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) return { kind: 'failed', line, output: `${run.stdout}${run.stderr}` };
  }
  return { kind: 'installed' };
}

function rightsPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return runs(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function runs([program = '', ...args]: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

import { join, normalize, sep } from 'node:path';

/** A folder of the project under the address where the workbench finds it. */
export interface Mount {
  /** "/office-js/": begins and ends with a slash. */
  readonly address: string;
  readonly folder: string;
}

/**
 * The file that an address stands for; undefined where no mount has it or the address tries to climb out of it.
 * The longest address wins, so "/" can hold what the others do not.
 */
export function resolveAddress(mounts: readonly Mount[], pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const byLength = [...mounts].sort((a, b) => b.address.length - a.address.length);
  const mount = byLength.find(({ address }) => decoded.startsWith(address));
  if (!mount) return undefined;
  const path = normalize(join(mount.folder, decoded.slice(mount.address.length)));
  return path.startsWith(mount.folder + sep) ? path : undefined;
}

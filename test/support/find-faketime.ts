import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program that gives another program a date of its own (Debian's package "faketime"); undefined where there is none. */
export function findFaketime(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  return folders.map((folder) => join(folder, 'faketime')).find((place) => existsSync(place));
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The licences of everything that is shipped: the production dependencies and theirs, by name. */
export async function licencesOfShipped(root: string): Promise<string> {
  const own = await manifestOf(root);
  const found = new Map<string, string>();
  const waiting = Object.keys(own.dependencies ?? {});
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (found.has(name)) continue;
    const folder = path.join(root, 'node_modules', name);
    const { version, license = '', dependencies = {} } = await manifestOf(folder);
    found.set(name, `${name} ${version} (${license})\n\n${await licenceText(folder, name)}`);
    waiting.push(...Object.keys(dependencies));
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join(`\n${'-'.repeat(70)}\n\n`);
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

async function licenceText(folder: string, name: string): Promise<string> {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) return `${name} ships no licence text of its own.\n`;
  return readFile(path.join(folder, file), 'utf8');
}

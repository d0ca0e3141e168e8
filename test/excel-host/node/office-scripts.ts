import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const FOLDER = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const compiled = new Map<string, Script | undefined>();

/** One file of the unmodified library, compiled once for all windows of this process; undefined where it has no such file. */
export function officeScript(path: string): Script | undefined {
  if (!compiled.has(path)) compiled.set(path, compile(path));
  return compiled.get(path);
}

function compile(path: string): Script | undefined {
  try {
    return new Script(readFileSync(join(FOLDER, path), 'utf8'), { filename: `office-js/${path}` });
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files of office.js that an Excel of today asks for: the library, what it loads for each kind of Excel, and its
 * words in the languages of the add-in.
 */
export const OFFICE_JS_FILES: readonly string[] = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

export interface MirroredFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Copies office.js from an address or a folder into a folder, with an inventory beside it.
 * @throws Error with a sentence where a file cannot be had, or is a page instead of a script.
 */
export async function mirrorOfficeJs(from: string, to: string): Promise<readonly MirroredFile[]> {
  const mirrored: MirroredFile[] = [];
  for (const file of OFFICE_JS_FILES) {
    const content = await read(from, file);
    if (content.subarray(0, 200).toString('utf8').trimStart().startsWith('<'))
      throw new Error(`${from}/${file} trả về một trang web chứ không phải tệp office.js.`);
    const target = path.join(to, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    mirrored.push({ file, bytes: content.length, sha256: sha256(content) });
  }
  await writeFile(
    path.join(to, 'INVENTORY.json'),
    `${JSON.stringify({ from, files: mirrored }, undefined, 2)}\n`,
  );
  return mirrored;
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function read(from: string, file: string): Promise<Buffer> {
  if (!/^https?:/.test(from)) return readFile(path.join(from, file));
  const response = await fetch(`${from.replace(/\/$/, '')}/${file}`).catch(() => undefined);
  if (!response?.ok)
    throw new Error(
      `Không tải được ${from}/${file}${response === undefined ? '' : ` (mã ${response.status})`}. Hãy kiểm tra mạng, hoặc chỉ thư mục đã tải sẵn bằng --office-js-from.`,
    );
  return Buffer.from(await response.arrayBuffer());
}

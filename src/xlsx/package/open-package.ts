import { unzipSync } from 'fflate';
import { XlsxError } from './xlsx-error';
import { type PackageEntry, XlsxPackage } from './xlsx-package';
import { checksum, statedChecksums } from './zip-checksums';

/** More than any honest workbook of this kind unpacks to; a zip bomb says more. */
const MOST_BYTES_UNPACKED = 256 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

/** What is taken of a package that somebody else has made. */
export interface PackageLimits {
  /** All files of the zip together, as it states them. */
  readonly unpacked: number;
  /** Those that are read. */
  readonly read: number;
  readonly isRead: (name: string) => boolean;
}

const NO_LIMITS: PackageLimits = {
  unpacked: MOST_BYTES_UNPACKED,
  read: MOST_BYTES_UNPACKED,
  isRead: () => true,
};

/**
 * Unzips a file, or of it what is read. Throws an {@link XlsxError} that says what the file is instead, or what is wrong
 * with it. No more is unpacked of a file than the zip states of it.
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = NO_LIMITS): XlsxPackage {
  refuseOtherFormats(bytes);
  const stored = new Set<string>();
  let total = 0;
  let read = 0;
  let count = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        const isRead = limits.isRead(file.name.replaceAll('\\', '/'));
        total += file.originalSize;
        if (isRead) read += file.originalSize;
        count += 1;
        if (total > limits.unpacked || read > limits.read || count > MOST_ENTRIES) {
          throw new XlsxError('tooLarge', 'The file unpacks to more than a workbook should');
        }
        if (file.compression === 0) stored.add(file.name);
        return isRead;
      },
    });
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('damaged', `The zip cannot be read: ${String(error)}`);
  }
  refuseBrokenFiles(bytes, files);
  const entries: PackageEntry[] = Object.entries(files).map(([name, content]) => ({
    // Some programs of Windows part folders with a backslash.
    name: name.replaceAll('\\', '/'),
    bytes: content,
    isStored: stored.has(name),
  }));
  return new XlsxPackage(entries);
}

function refuseBrokenFiles(zip: Uint8Array, files: Readonly<Record<string, Uint8Array>>): void {
  const stated = statedChecksums(zip);
  for (const [name, content] of Object.entries(files)) {
    if (stated.get(name) !== checksum(content))
      throw new XlsxError('damaged', `${name} is not what was zipped`);
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // A password puts the whole zip inside an OLE compound file, whose directory names its streams in UTF-16.
    if (holdsUtf16(bytes, 'EncryptedPackage'))
      throw new XlsxError('encrypted', 'The workbook has a password');
    if (holdsUtf16(bytes, 'Workbook') || holdsUtf16(bytes, 'Book')) {
      throw new XlsxError('legacyXls', 'An Excel 97-2003 workbook');
    }
    throw new XlsxError('notXlsx', 'An OLE compound file that holds no workbook');
  }
  // Excel 2-4 wrote the record stream bare: BOF is 0x0009, 0x0209, 0x0409.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) {
    throw new XlsxError('legacyXls', 'A workbook of an Excel before 97');
  }
  throw new XlsxError('notXlsx', 'Not a zip file');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

import { XlsxError } from './xlsx-error';

/** One file of the zip; its bytes stay as they came unless somebody writes the part. */
export interface PackageEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Stored without compression in the original. */
  readonly isStored: boolean;
}

const UTF16_DECLARED = /^(\uFEFF?<\?xml[^>]*?encoding=["'])utf-16(?:le|be)?(["'])/i;

/** UTF-16 begins with a byte order mark, or with "<" and a zero byte. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The files of an .xlsx in the order of its zip. Never changed in place: {@link withText} and {@link withoutPart} copy. */
export class XlsxPackage {
  constructor(readonly entries: readonly PackageEntry[]) {}

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /**
   * The text of a part; a part that is missing or is in neither UTF-8 nor UTF-16 is damage. A byte order mark stays in
   * the text, and a declaration says UTF-8: what is written again is written so.
   */
  text(name: string): string {
    const entry = this.find(name);
    if (!entry) throw new XlsxError('damaged', `${name} is missing`);
    const encoding = encodingOf(entry.bytes);
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(entry.bytes);
      return encoding === 'utf-8' ? text : text.replace(UTF16_DECLARED, '$1UTF-8$2');
    } catch {
      throw new XlsxError('damaged', `${name} is not in the encoding ${encoding}`);
    }
  }

  /** The same package with one part's text replaced; a new part goes to the end, an equal text changes nothing. */
  withText(name: string, text: string): XlsxPackage {
    const bytes = new TextEncoder().encode(text);
    const found = this.find(name);
    if (!found) return new XlsxPackage([...this.entries, { name, bytes, isStored: false }]);
    if (this.text(name) === text) return this;
    return new XlsxPackage(this.entries.map((entry) => (entry === found ? { ...entry, bytes } : entry)));
  }

  withoutPart(name: string): XlsxPackage {
    const found = this.find(name);
    return new XlsxPackage(this.entries.filter((entry) => entry !== found));
  }

  /** Part names compare without case, as the packaging standard has it. */
  private find(name: string): PackageEntry | undefined {
    const wanted = name.toLowerCase();
    return (
      this.entries.find((entry) => entry.name === name) ??
      this.entries.find((entry) => entry.name.toLowerCase() === wanted)
    );
  }
}

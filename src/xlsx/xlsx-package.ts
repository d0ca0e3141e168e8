import { XlsxError } from './xlsx-error';

/** One file of the zip; its bytes stay as they came unless somebody writes the part. */
export interface PackageEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Stored without compression in the original. */
  readonly isStored: boolean;
}

/** The files of an .xlsx in the order of its zip. Never changed in place: {@link withText} and {@link withoutPart} copy. */
export class XlsxPackage {
  constructor(readonly entries: readonly PackageEntry[]) {}

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** The text of a part; a part that is missing or is not UTF-8 is damage. A byte order mark stays in the text. */
  text(name: string): string {
    const entry = this.find(name);
    if (!entry) throw new XlsxError('damaged', `${name} is missing`);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.bytes);
    } catch {
      throw new XlsxError('damaged', `${name} is not UTF-8`);
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

import { strToU8, zipSync } from 'fflate';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { XlsxError, type XlsxErrorKind } from '../../../src/xlsx/package/xlsx-error';
import { buildXlsx } from '../../support/build-xlsx';
import { sampleBytes } from './xlsx-fixtures';

function refusal(bytes: Uint8Array): XlsxErrorKind | 'loaded' | 'another error' {
  try {
    loadWorkbook(bytes);
    return 'loaded';
  } catch (error) {
    return error instanceof XlsxError ? error.kind : 'another error';
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const BINARY = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';

/** An OLE compound file whose directory names a stream; the reader only looks for the name. */
function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return new Uint8Array([
    ...OLE,
    ...new Array<number>(504).fill(0),
    ...name,
    0,
    0,
    ...new Array<number>(60).fill(0),
  ]);
}

function officeFile(mainPart: string, contentType: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${TYPES}"><Override PartName="/${mainPart}" ContentType="${contentType}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="${mainPart}"/></Relationships>`,
    ),
    [mainPart]: strToU8('<document/>'),
  });
}

/** A good file with one of its parts replaced. */
function withPart(name: string, text: string): Uint8Array {
  return buildXlsx({ sheets: [{ name: 'A', cells: { A1: 'x' } }], extraParts: { [name]: text } });
}

/** Overwrites the size that a zip states for its first entry, in its directory at the end. */
function statingSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      return copy;
    }
  }
  throw new Error('The zip has no directory');
}

const sample = sampleBytes('cam-giang-phu-luc-1.xlsx');

describe('a file that is no workbook of ours is refused for what it is', () => {
  const cases: [string, Uint8Array, XlsxErrorKind][] = [
    ['an empty file', new Uint8Array(), 'notXlsx'],
    ['a plain text', strToU8('Kính gửi: Ủy ban nhân dân xã'), 'notXlsx'],
    ['a PDF', strToU8('%PDF-1.7'), 'notXlsx'],
    ['a web page called .xls', strToU8('<html><table></table></html>'), 'notXlsx'],
    ['a zip of other things', zipSync({ 'a.txt': strToU8('a') }), 'notXlsx'],
    ['a Word document', officeFile('word/document.xml', WORD), 'notXlsx'],
    ['a binary workbook (.xlsb)', officeFile('xl/workbook.bin', BINARY), 'notXlsx'],
    ['an old Word document', compoundFile('WordDocument'), 'notXlsx'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'encrypted'],
    ['an Excel 97-2003 workbook', compoundFile('Workbook'), 'legacyXls'],
    ['an Excel 95 workbook', compoundFile('Book'), 'legacyXls'],
    ['an Excel 4 workbook', new Uint8Array([0x09, 0x04, 0x06, 0, 0, 0]), 'legacyXls'],
    ['a workbook cut short', sample.slice(0, 5000), 'damaged'],
    [
      'a sheet whose XML breaks off',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData>'),
      'damaged',
    ],
    ['a sheet that is no XML', withPart('xl/worksheets/sheet1.xml', 'PK'), 'damaged'],
    ['a workbook part without sheets', withPart('xl/workbook.xml', '<workbook/>'), 'damaged'],
    ['a missing sheet part', withPart('xl/_rels/workbook.xml.rels', '<Relationships/>'), 'damaged'],
    ['a text that is not there', withPart('xl/worksheets/sheet1.xml', cellXml('t="s"', '99')), 'damaged'],
    ['a number that is none', withPart('xl/worksheets/sheet1.xml', cellXml('', 'mười')), 'damaged'],
    ['a zip that says it unpacks to 2 GB', statingSize(sample, 2_000_000_000), 'tooLarge'],
  ];

  it.each(cases)('%s', (_, bytes, kind) => {
    expect(refusal(bytes)).toBe(kind);
  });

  it('and a good one is not', () => {
    expect(refusal(sample)).toBe('loaded');
  });

  it('a zip that states too small a size is damaged, not unpacked beyond it', () => {
    expect(refusal(statingSize(sample, 10))).toBe('damaged');
  });
});

function cellXml(type: string, value: string): string {
  return `<worksheet><sheetData><row r="1"><c r="A1" ${type}><v>${value}</v></c></row></sheetData></worksheet>`;
}

import type { HostPage, HostSheet } from '../../xlsx/host-workbook';
import { escapeText } from '../../xlsx/package/xml-text';
import { child, parseXml, type XmlElement } from '../../xlsx/package/xml-tree';
import { DEFAULT_PAGE, POINTS_PER_INCH } from '../../xlsx/reading/read-page';
import type { FileSheet } from '../../xlsx/reading/read-sheet';
import { withElement } from './sheet-elements';
import { headOf, withAttribute } from './xml-head';

/** The part with how the sheet is printed, where that is not what the file says. */
export function writePage(xml: string, file: FileSheet, { page = DEFAULT_PAGE }: HostSheet): string {
  if (JSON.stringify(page) === JSON.stringify(file.sheet.page ?? DEFAULT_PAGE)) return xml;
  const { prefix } = file.root;
  const options = tag(xml, prefix, 'printOptions', {
    horizontalCentered: page.centerHorizontally ? '1' : undefined,
  });
  const inches = Object.entries(page.margins).map(([side, points]) => [
    side,
    String(points / POINTS_PER_INCH),
  ]);
  const steps: readonly (readonly [string, string])[] = [
    ['sheetPr', sheetProperties(xml, prefix, page)],
    ['printOptions', options],
    ['pageMargins', tag(xml, prefix, 'pageMargins', Object.fromEntries(inches) as Record<string, string>)],
    ['pageSetup', tag(xml, prefix, 'pageSetup', setupOf(page))],
    ['headerFooter', headersXml(prefix, page)],
    ['rowBreaks', breaksXml(prefix, page)],
  ];
  return steps.reduce((text, [name, element]) => withElement(text, name, element), xml);
}

function setupOf({
  orientation,
  paperSize,
  fit,
  scale,
  firstPageNumber,
}: HostPage): Record<string, string | undefined> {
  return {
    paperSize: paperSize === undefined ? undefined : String(paperSize),
    orientation,
    scale: scale === undefined ? undefined : String(scale),
    // 0 means as many pages as it takes.
    fitToWidth: fit && String(fit.wide ?? 0),
    fitToHeight: fit && String(fit.tall ?? 0),
    firstPageNumber: firstPageNumber === undefined ? undefined : String(firstPageNumber),
    useFirstPageNumber: firstPageNumber === undefined ? undefined : '1',
  };
}

/** The element as the file has it, with some attributes set; a new one where there is none. */
function tag(
  xml: string,
  prefix: string,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const found = elementOf(xml, name);
  const head = found ? headOf(xml.slice(found.start, found.openEnd)) : `<${prefix}${name}`;
  const changed = Object.entries(attributes).reduce(
    (text, [key, value]) => withAttribute(text, key, value),
    head,
  );
  return changed === `<${prefix}${name}` ? '' : `${changed.trimEnd()}/>`;
}

function elementOf(xml: string, name: string): XmlElement | undefined {
  return child(parseXml(xml, name), name);
}

/** Whether the page is fitted stands far from how many pages it is fitted to. */
function sheetProperties(xml: string, prefix: string, { fit }: HostPage): string {
  const found = elementOf(xml, 'sheetPr');
  const flagged = `<${prefix}pageSetUpPr fitToPage="${fit ? 1 : 0}"/>`;
  if (!found) return fit ? `<${prefix}sheetPr>${flagged}</${prefix}sheetPr>` : '';
  const head = headOf(xml.slice(found.start, found.openEnd)).trimEnd();
  const inner = found.children
    .filter(({ name }) => name !== 'pageSetUpPr')
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
  return `${head}>${inner}${flagged}</${prefix}sheetPr>`;
}

function breaksXml(prefix: string, { breaksBefore = [] }: HostPage): string {
  const count = breaksBefore.length;
  if (count === 0) return '';
  const breaks = breaksBefore.map((row) => `<${prefix}brk id="${row - 1}" max="16383" man="1"/>`);
  return `<${prefix}rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</${prefix}rowBreaks>`;
}

function headersXml(prefix: string, { headers, isFirstPageOwn }: HostPage): string {
  const part = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `<${prefix}${name}>${escapeText(text)}</${prefix}${name}>`;
  const inner =
    part('oddHeader', headers.header) +
    part('oddFooter', headers.footer) +
    part('firstHeader', headers.firstHeader) +
    part('firstFooter', headers.firstFooter);
  if (inner === '' && !isFirstPageOwn) return '';
  return `<${prefix}headerFooter${isFirstPageOwn ? ' differentFirst="1"' : ''}>${inner}</${prefix}headerFooter>`;
}

import type { HostPage, PageSide } from '../host-workbook';
import { child, childrenOf, flag, type XmlElement } from '../package/xml-tree';

export const POINTS_PER_INCH = 72;

/** Excel's own for a new sheet. */
export const DEFAULT_PAGE: HostPage = {
  orientation: 'portrait',
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  isFirstPageOwn: false,
  headers: {},
};

const SIDES: readonly PageSide[] = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

/** How a sheet is printed; undefined where its part says nothing of it. */
export function readPage(sheet: XmlElement): HostPage | undefined {
  const parts = ['pageMargins', 'pageSetup', 'printOptions', 'headerFooter'].map((name) =>
    child(sheet, name),
  );
  const [margins, setup, options, headers] = parts;
  const fits = flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const breaks = childrenOf(child(sheet, 'rowBreaks'), 'brk').map(
    ({ attributes }) => Number(attributes['id']) + 1,
  );
  if (parts.every((part) => part === undefined) && !fits && breaks.length === 0) return undefined;
  const number = (name: string): number | undefined => {
    const value = setup?.attributes[name];
    return value === undefined ? undefined : Number(value);
  };
  const [paperSize, scale, firstPageNumber] = [
    number('paperSize'),
    number('scale'),
    number('firstPageNumber'),
  ];
  const texts = {
    header: child(headers, 'oddHeader')?.text,
    footer: child(headers, 'oddFooter')?.text,
    firstHeader: child(headers, 'firstHeader')?.text,
    firstFooter: child(headers, 'firstFooter')?.text,
  };
  return {
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    ...(paperSize !== undefined && { paperSize }),
    margins: Object.fromEntries(
      SIDES.map((side) => {
        const inches = margins?.attributes[side];
        return [side, inches === undefined ? DEFAULT_PAGE.margins[side] : Number(inches) * POINTS_PER_INCH];
      }),
    ) as HostPage['margins'],
    centerHorizontally: flag(options?.attributes['horizontalCentered']),
    ...(fits && { fit: { ...pages('wide', number('fitToWidth')), ...pages('tall', number('fitToHeight')) } }),
    ...(scale !== undefined && { scale }),
    ...(firstPageNumber !== undefined && { firstPageNumber }),
    ...(breaks.length > 0 && { breaksBefore: breaks }),
    isFirstPageOwn: flag(headers?.attributes['differentFirst']),
    headers: Object.fromEntries(
      Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''),
    ),
  };
}

/** One page where nothing is said; 0 means as many as it takes. */
function pages(side: 'wide' | 'tall', count = 1): Readonly<Partial<Record<'wide' | 'tall', number>>> {
  return count === 0 ? {} : { [side]: count };
}

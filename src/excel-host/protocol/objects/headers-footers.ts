import type { HostPage } from '../../../xlsx/host-workbook';
import { textArgument } from '../arguments';
import { NotSupportedByHost } from '../excel-error';
import type { WireObject } from '../wire-object';

type HeaderKey = keyof HostPage['headers'];
type Change = (patch: (page: HostPage) => void) => void;

/** `pageLayout.headersFooters`: one for all pages, or one more for the first. */
export function headerFooterGroup(page: () => HostPage, change: Change): WireObject {
  return {
    typeName: 'HeaderFooterGroup',
    properties: { State: () => (page().isFirstPageOwn ? 'FirstAndDefault' : 'Default') },
    setters: {
      State: (value) => {
        if (value !== 'Default' && value !== 'FirstAndDefault')
          throw new NotSupportedByHost(`HeaderFooterGroup.state = ${String(value)}`);
        change((changed) => (changed.isFirstPageOwn = value === 'FirstAndDefault'));
      },
    },
    navigations: {
      DefaultForAllPages: () => headerFooter(page, change, 'header', 'footer'),
      FirstPage: () => headerFooter(page, change, 'firstHeader', 'firstFooter'),
    },
  };
}

const PLACES = { Left: '&L', Center: '&C', Right: '&R' } as const;
type Place = keyof typeof PLACES;

function headerFooter(
  page: () => HostPage,
  change: Change,
  header: HeaderKey,
  footer: HeaderKey,
): WireObject {
  const members = (['Left', 'Center', 'Right'] as const).flatMap((place) => [
    { name: `${place}Header`, key: header, place },
    { name: `${place}Footer`, key: footer, place },
  ]);
  return {
    typeName: 'HeaderFooter',
    properties: Object.fromEntries(
      members.map(({ name, key, place }) => [name, () => partsOf(page().headers[key])[place] ?? '']),
    ),
    setters: Object.fromEntries(
      members.map(({ name, key, place }) => [
        name,
        (value: unknown) => {
          const text = textArgument(value);
          change(({ headers }) => {
            const whole = joined({ ...partsOf(headers[key]), [place]: text });
            if (whole === '') Reflect.deleteProperty(headers, key);
            else headers[key] = whole;
          });
        },
      ]),
    ),
  };
}

/** "&C&P&Rx" is the page number in the middle and x at the right; what stands before any sign is in the middle. */
function partsOf(text = ''): Partial<Record<Place, string>> {
  const parts: Partial<Record<Place, string>> = {};
  let place: Place = 'Center';
  for (const piece of text.split(/(&[LCR])/)) {
    const found = (Object.keys(PLACES) as Place[]).find((name) => PLACES[name] === piece);
    if (found) place = found;
    else if (piece !== '') parts[place] = (parts[place] ?? '') + piece;
  }
  return parts;
}

function joined(parts: Partial<Record<Place, string>>): string {
  return (['Left', 'Center', 'Right'] as const)
    .flatMap((place) => (parts[place] ? `${PLACES[place]}${parts[place]}` : []))
    .join('');
}

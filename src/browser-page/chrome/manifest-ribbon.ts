/** What the manifest puts on the ribbon. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
  /** Address of the page that holds the ribbon's functions, on this server. */
  readonly functionFile: string;
  readonly paneTitle: string;
  readonly panePage: string;
}

export interface RibbonButton {
  readonly controlId: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: 'run'; readonly functionName: string } | { readonly kind: 'showPane' };
}

/** Icon of a large ribbon button, in pixels, for screens of twice the density. */
const ICON_SIZE = '64';

/**
 * Reads the ribbon out of the shipped manifest, so that the buttons here are those that Excel will show.
 * @param locale "en-US" takes that language's overrides; any other the defaults.
 * @throws Error where the manifest lacks a part.
 */
export function readRibbon(manifest: string, locale: string): RibbonGroup {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const resource = (id: string): string => {
    const entry = [...xml.getElementsByTagName('*')].find(
      (element) => element.getAttribute('id') === id && element.hasAttribute('DefaultValue'),
    );
    if (!entry) throw new Error(`The manifest has no resource ${id}.`);
    const override = [...entry.children].find((child) => child.getAttribute('Locale') === locale);
    return override?.getAttribute('Value') ?? entry.getAttribute('DefaultValue') ?? '';
  };
  const local = (id: string): string => new URL(resource(id)).pathname;

  const group = first(xml, 'Group');
  const buttons = [...group.getElementsByTagName('Control')].map((control): RibbonButton => {
    const icon = [...control.getElementsByTagName('*')].find(
      (element) => element.localName === 'Image' && element.getAttribute('size') === ICON_SIZE,
    );
    const supertip = first(control, 'Supertip');
    const functionName = control.getElementsByTagName('FunctionName')[0]?.textContent;
    return {
      controlId: control.getAttribute('id') ?? '',
      label: resource(resid(first(control, 'Label'))),
      tip: resource(resid(first(supertip, 'Description'))),
      icon: local(icon?.getAttribute('resid') ?? ''),
      action: functionName ? { kind: 'run', functionName } : { kind: 'showPane' },
    };
  });
  const paneAction = first(group, 'Action', 'ShowTaskpane');
  return {
    label: resource(resid(first(group, 'Label'))),
    buttons,
    functionFile: local(resid(first(xml, 'FunctionFile'))),
    paneTitle: resource(resid(first(paneAction, 'Title'))),
    panePage: local(resid(first(paneAction, 'SourceLocation'))),
  };
}

function first(parent: Document | Element, name: string, type?: string): Element {
  const found = [...parent.getElementsByTagName(name)].find(
    (element) => type === undefined || element.getAttribute('xsi:type') === type,
  );
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function resid(element: Element): string {
  return element.getAttribute('resid') ?? '';
}

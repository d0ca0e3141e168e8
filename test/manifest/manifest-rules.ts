import { childrenOf, parseXml, type XmlElement } from '../../src/xlsx/package/xml-tree';

/**
 * What Office's manifest schema and its documentation demand of a task-pane add-in, as far as this manifest
 * goes: https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview. The schema itself is in no
 * package, and the official validator needs the network.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
    ],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'VersionOverrides',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'Hosts',
    'Permissions',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
};
const ALLOWED_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
const REQUIRED_SIZES = ['16', '32', '80'];
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
const LONGEST_RESOURCE: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

/** The element itself and everything below it. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** Every rule that the manifest breaks, in words; empty where it breaks none. */
export function manifestProblems(xml: string): string[] {
  const root = parseXml(xml, 'manifest.xml');
  const elements = allElements(root);
  return [
    ...elements.flatMap(orderProblems),
    ...identityProblems(root),
    ...elements.flatMap(lengthProblems),
    ...elements.flatMap(addressProblems),
    ...elements.flatMap(iconProblems),
    ...resourceProblems(elements),
    ...idProblems(elements),
    ...localeProblems(root, elements),
  ];
}

/** The value of an element that Office reads from its DefaultValue or its text. */
export function valueOf(element: XmlElement): string {
  return element.attributes.DefaultValue ?? element.attributes.Value ?? element.text;
}

function orderProblems(element: XmlElement): string[] {
  const order = ORDER[element.name];
  if (!order || element.children.length === 0) return [];
  const problems: string[] = [];
  let reached = 0;
  for (const child of element.children) {
    const place = order.indexOf(child.name);
    if (place < 0) problems.push(`${element.name} may not hold ${child.name}`);
    else if (place < reached) problems.push(`${child.name} stands too late in ${element.name}`);
    else reached = place;
  }
  for (const name of NEEDED[element.name] ?? []) {
    if (childrenOf(element, name).length === 0) problems.push(`${element.name} lacks ${name}`);
  }
  return problems;
}

function identityProblems(root: XmlElement): string[] {
  const textOf = (name: string): string => childrenOf(root, name)[0]?.text ?? '';
  const problems: string[] = [];
  if (root.attributes['xsi:type'] !== 'TaskPaneApp') problems.push('The root is not a TaskPaneApp');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf('Id'))) problems.push('Id is not a GUID');
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(textOf('Version'))) problems.push('Version has not four parts');
  return problems;
}

function lengthProblems(element: XmlElement): string[] {
  const longest = element.attributes.DefaultValue !== undefined ? LONGEST[element.name] : undefined;
  const limits: [XmlElement, number][] =
    longest === undefined ? [] : withOverrides(element).map((part) => [part, longest]);
  const longestResource = LONGEST_RESOURCE[element.name];
  if (longestResource !== undefined) {
    for (const resource of element.children)
      limits.push(...withOverrides(resource).map((part): [XmlElement, number] => [part, longestResource]));
  }
  return limits
    .filter(([part, limit]) => valueOf(part).length > limit || valueOf(part).trim() === '')
    .map(([part, limit]) => `"${valueOf(part)}" is blank or longer than ${limit}`);
}

function withOverrides(element: XmlElement): XmlElement[] {
  return [element, ...childrenOf(element, 'Override')];
}

function addressProblems(element: XmlElement): string[] {
  const value = valueOf(element);
  const isAddress = /^[a-z]+:\/\//i.test(value) || /Url$|^Image$|^SourceLocation$/.test(element.name);
  if (!isAddress || element.attributes.resid !== undefined) return [];
  return value.startsWith('https://') ? [] : [`${element.name} is not https: ${value}`];
}

function iconProblems(element: XmlElement): string[] {
  if (element.name !== 'Icon') return [];
  const sizes = childrenOf(element, 'Image').map((image) => image.attributes.size ?? '');
  return [
    ...REQUIRED_SIZES.filter((size) => !sizes.includes(size)).map((size) => `An icon lacks size ${size}`),
    ...sizes
      .filter((size) => !ALLOWED_SIZES.includes(size))
      .map((size) => `An icon has the unknown size "${size}"`),
    ...sizes
      .filter((size, index) => sizes.indexOf(size) !== index)
      .map((size) => `An icon has size ${size} twice`),
  ];
}

const RESOURCE_OF_USE: Readonly<Record<string, string>> = {
  Image: 'Images',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

function resourceProblems(elements: readonly XmlElement[]): string[] {
  const problems: string[] = [];
  const defined = new Map<string, string>();
  for (const group of elements.filter((element) => element.name in LONGEST_RESOURCE)) {
    for (const resource of group.children) {
      const id = resource.attributes.id ?? '';
      if (id.length === 0 || id.length > 32) problems.push(`Resource id "${id}" has not 1 to 32 characters`);
      if (defined.has(id)) problems.push(`Resource id "${id}" stands twice`);
      defined.set(id, group.name);
    }
  }
  const used = new Set<string>();
  for (const element of elements) {
    const id = element.attributes.resid;
    if (id === undefined) continue;
    used.add(id);
    if (!defined.has(id)) problems.push(`resid "${id}" is defined nowhere`);
    else if (defined.get(id) !== RESOURCE_OF_USE[element.name])
      problems.push(`resid "${id}" is not of the kind that ${element.name} takes`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`Resource "${id}" is used nowhere`);
  return problems;
}

function idProblems(elements: readonly XmlElement[]): string[] {
  const named = elements.filter((element) => ['Group', 'Control'].includes(element.name));
  const ids = named.map((element) => element.attributes.id ?? '');
  return [
    ...ids
      .filter((id) => id.length === 0 || id.length > 125)
      .map((id) => `Id "${id}" has not 1 to 125 characters`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Id "${id}" stands twice`),
  ];
}

function localeProblems(root: XmlElement, elements: readonly XmlElement[]): string[] {
  const defaultLocale = childrenOf(root, 'DefaultLocale')[0]?.text;
  return elements.flatMap((element) => {
    const locales = childrenOf(element, 'Override').map((override) => override.attributes.Locale ?? '');
    return locales
      .filter(
        (locale, index) =>
          locale === defaultLocale ||
          !/^[a-z]{2}-[A-Z]{2}$/.test(locale) ||
          locales.indexOf(locale) !== index,
      )
      .map((locale) => `${element.name} may not override locale "${locale}"`);
  });
}

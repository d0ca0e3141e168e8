import { parseArea } from '../../domain/a1-notation';
import type { HostValidation } from '../host-workbook';
import { child, childrenOf, flag, type XmlElement } from '../package/xml-tree';

const STYLES: Readonly<Record<string, 'stop' | 'warning' | 'information'>> = {
  warning: 'warning',
  information: 'information',
};

/** What may be entered where. `xml`: the text of the sheet's part. */
export function readValidations(sheet: XmlElement, xml: string): HostValidation[] {
  return childrenOf(child(sheet, 'dataValidations'), 'dataValidation').map((element): HostValidation => {
    const { attributes, start, end } = element;
    const kind = attributes['type'] === 'list' ? 'list' : 'other';
    return {
      areas: (attributes['sqref'] ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []),
      kind,
      formula: child(element, 'formula1')?.text ?? '',
      ignoresBlanks: flag(attributes['allowBlank']),
      error: {
        style: STYLES[attributes['errorStyle'] ?? ''] ?? 'stop',
        isShown: flag(attributes['showErrorMessage']),
        title: attributes['errorTitle'] ?? '',
        message: attributes['error'] ?? '',
      },
      prompt: {
        isShown: flag(attributes['showInputMessage']),
        title: attributes['promptTitle'] ?? '',
        message: attributes['prompt'] ?? '',
      },
      ...(kind === 'other' && { source: xml.slice(start, end).replace(/\ssqref=("[^"]*"|'[^']*')/, '') }),
    };
  });
}

import { formatArea } from '../../domain/a1-notation';
import type { HostSheet, HostValidation } from '../../xlsx/host-workbook';
import { escapeAttribute, escapeText } from '../../xlsx/package/xml-text';
import type { FileSheet } from '../../xlsx/reading/read-sheet';
import { withElement } from './sheet-elements';

/** The part with what may be entered where, if that is not what the file says. */
export function writeValidations(xml: string, file: FileSheet, { validations = [] }: HostSheet): string {
  if (JSON.stringify(validations) === JSON.stringify(file.sheet.validations ?? [])) return xml;
  const { prefix } = file.root;
  const inner = validations.map((validation) => validationXml(prefix, validation)).join('');
  const element =
    inner === ''
      ? ''
      : `<${prefix}dataValidations count="${validations.length}">${inner}</${prefix}dataValidations>`;
  return withElement(xml, 'dataValidations', element);
}

function validationXml(prefix: string, validation: HostValidation): string {
  const { areas, formula, ignoresBlanks, error, prompt, source } = validation;
  const places = `sqref="${areas.map(formatArea).join(' ')}"`;
  const tag = `${prefix}dataValidation`;
  if (source !== undefined) return source.replace(/^<[\w:]+/, (head) => `${head} ${places}`);
  const text = (name: string, value: string | undefined): string =>
    value === undefined || value === '' ? '' : ` ${name}="${escapeAttribute(value)}"`;
  return (
    `<${tag} type="list"` +
    (error && error.style !== 'stop' ? ` errorStyle="${error.style}"` : '') +
    (ignoresBlanks ? ' allowBlank="1"' : '') +
    (prompt?.isShown ? ' showInputMessage="1"' : '') +
    (error?.isShown === false ? '' : ' showErrorMessage="1"') +
    text('errorTitle', error?.title) +
    text('error', error?.message) +
    text('promptTitle', prompt?.title) +
    text('prompt', prompt?.message) +
    ` ${places}><${prefix}formula1>${escapeText(formula)}</${prefix}formula1></${tag}>`
  );
}

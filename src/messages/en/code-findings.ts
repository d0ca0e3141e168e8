import type { CellFinding } from '../../domain/finding';
import type { FindingSentences } from '../finding-sentences';
import { formatNumber } from '../format';

const points = (value: number): string => formatNumber(value, 'en');

/** "It should be 2.1." where nothing is left in doubt, else "Perhaps 2.1 …"; nothing where there is no proposal. */
function meant({ proposal }: Pick<CellFinding, 'proposal'>): string {
  if (!proposal) return '';
  return proposal.certain
    ? ` It should be ${proposal.text}.`
    : ` Perhaps ${proposal.text} was meant; please check.`;
}

function between(previous: string | undefined, next: string | undefined): string {
  if (previous !== undefined && next !== undefined) return `between ${previous} and ${next}`;
  if (previous !== undefined) return `right after ${previous}`;
  return next === undefined ? 'here' : `right before ${next}`;
}

export const codeFindingsEn: FindingSentences<'code' | 'catalogue'> = {
  'code/missing': (finding) =>
    `This row has no code, although the rows beside it have one.${meant(finding)} Please add the code.`,
  'code/malformed': (finding) =>
    `“${finding.found}” is not a criterion code (codes look like 1, 1.1, 1.1.1, I.1).${meant(finding) || ' Please correct it.'}`,
  'code/duplicate': (finding) =>
    `The code ${finding.found} is already used in row ${finding.facts.firstRow}.${meant(finding) || ' Please correct one of the two rows.'}`,
  'code/lost-zero': (finding) =>
    `Excel took this code for a number and dropped the zero at its end: ${finding.found} stands ${between(finding.facts.previous, finding.facts.next)}.${meant(finding)}`,
  'code/date-turned': (finding) =>
    `Excel turned this code into a date or a time (“${finding.found}”).${meant(finding) || ' Please type the code again in a cell formatted as Text.'}`,
  'code/stored-as-number': ({ found }) =>
    `The code ${found} is stored as a number. It can be read, but as text it would keep a zero at its end (1.10 becomes 1.1).`,
  'code/comma': (finding) => `The code “${finding.found}” has a comma where a dot belongs.${meant(finding)}`,
  'code/look-alike': (finding) =>
    `The code “${finding.found}” has characters that only look like the right ones (l, I, O for 1, 0).${meant(finding)}`,
  'code/stray-characters': (finding) =>
    `The code “${finding.found}” has a character too many.${meant(finding)}`,
  'code/stray-spaces': (finding) =>
    `The code “${finding.found}” has spaces that do not belong; it can be read all the same.${meant(finding)}`,
  'code/closing-mark': (finding) =>
    `The code “${finding.found}” ends in a mark or stands in brackets, unlike the other rows; it can be read all the same.${meant(finding)}`,
  'code/extra-words': (finding) =>
    `The code cell “${finding.found}” holds words too; its beginning is read as the code.${meant(finding)}`,
  'code/gap': ({ found, facts }) => {
    const named = facts.missing.join(', ');
    const rest = facts.count > facts.missing.length ? ` … (${facts.count} codes)` : '';
    const after = facts.previous === undefined ? '' : ` after ${facts.previous}`;
    return `Before ${found}, ${named}${rest} is missing${after}. If a row was left out, add it; if there is none, leave this as it is.`;
  },
  'code/out-of-order': ({ found, facts }) =>
    `The code ${found} stands ${between(facts.previous, facts.next)}, out of order. Please check the code or the place of the row.`,
  'code/other-section': (finding) =>
    `The code ${finding.found} does not belong to section ${finding.facts.section}, where the row stands.${meant(finding) || ' Please check the code or the place of the row.'}`,
  'code/parent-missing': ({ found, facts }) =>
    `There is a code ${found}, but no row for criterion ${facts.parent}. Please add the row ${facts.parent} or correct the code.`,
  'code/in-both-appendices': ({ found, facts }) =>
    `The code ${found} stands in both appendices (sheet “${facts.sheet}”, row ${facts.otherRow}). A criterion belongs to one of them; please remove it from the other.`,
  'catalogue/unknown-code': (finding) =>
    `The code ${finding.found} is not in “${finding.facts.catalogue}”.${meant(finding) || ' Please check the code, or choose another catalogue.'}`,
  'catalogue/name-differs': ({ facts }) =>
    facts.isReference
      ? `In “${facts.catalogue}” (tham khảo: for reference only) this code is “${facts.name}”. If your province says otherwise, leave this as it is.`
      : `The name is unlike “${facts.catalogue}”, where this code is “${facts.name}”. Please check the code or the name.`,
  'catalogue/points-differ': ({ facts }) =>
    `The maximum is written as ${points(facts.stated)}, but “${facts.catalogue}” has ${points(facts.points)}. Please compare the two.`,
  'catalogue/name-unlike': ({ found, facts }) =>
    `“${found}” is not quite any content of “${facts.catalogue}”; “${facts.name}” may be meant. Please look at the name, or leave it if the higher level words it so.`,
  'catalogue/unknown-name': ({ found, facts }) =>
    `“${found}” is not in “${facts.catalogue}”. If your commune added it, leave this as it is.`,
  'catalogue/name-missing': () => 'The catalogue has a code in this row but no name. Please add the name.',
  'catalogue/points-unreadable': ({ found }) =>
    `The points “${found}” in the catalogue are not a number, so nothing is compared with them. Please correct them.`,
};

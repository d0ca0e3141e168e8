import type { ProofWords } from '../proof-words';

export const proofEn: ProofWords = {
  title: 'Look over before signing',
  nothing: 'Nothing to look at.',
  help: 'Places to look at are named; not a word is changed.',
  say: {
    outdatedName: ({ found }) =>
      `“${found}”: there are no districts and townships since 01/07/2025. Check the name of the unit.`,
    leftoverYear: ({ found }) => `“${found}”: perhaps left over from last year's plan. Check the year.`,
    twoNumbers: ({ found, other = '' }) =>
      `${found} and ${other}: perhaps one document under two numbers. Compare with the original.`,
    incompleteCitation: ({ found, missing = [] }) =>
      `${found}: ${missing.map((part) => (part === 'day' ? 'its day' : 'the body that issued it')).join(' and ')} is missing. Add it.`,
    listGap: ({ found }) => `${found}: the points do not follow each other. Check whether one is missing.`,
    abbreviation: ({ found }) => `“${found}”: an issued copy abbreviates nothing. Write it out.`,
    emoji: ({ found }) => `“${found}”: papers have no emoji. Take it out.`,
    barePercentage: ({ found }) =>
      `${found}: the two numbers behind it are missing. Add them, as in 60% (3/5).`,
  },
  inTitle: 'in the title',
  inPaper: 'in the report',
  row: (row) => `row ${row}`,
  more: (places) => `and ${places} more`,
};

import type { CatalogueChanges, NextYear, YearCriterion } from '../domain/next-year/next-year';
import type { NextYearWords } from './next-year-words';

const nameOf = ({ code, name }: YearCriterion): string => code ?? name;

/** What goes where, what moves, and everything that has to be looked at, a line each. */
export function nextYearSentences(
  plan: NextYear,
  from: readonly string[],
  words: NextYearWords,
): readonly string[] {
  const { year, full, below, withoutPoints, moved, catalogue } = plan;
  const noted = [...full, ...below, ...withoutPoints];
  return [
    words.from(from, plan.pointsOf),
    ...(full.length + below.length === 0
      ? [words.nothing]
      : [words.full(year, full.map(nameOf)), words.below(year, below.map(nameOf))]),
    ...(withoutPoints.length === 0 ? [] : [words.withoutPoints(withoutPoints.map(nameOf))]),
    ...moved.map(({ criterion, from: here, to }) => words.moved(nameOf(criterion), here, to)),
    // Of a sheet without any points that alone is told.
    ...(full.length + below.length === 0 ? [] : noted.flatMap((criterion) => notesOf(criterion, words))),
    ...(catalogue === undefined ? [] : catalogueSentences(catalogue, words)),
  ];
}

function notesOf(criterion: YearCriterion, words: NextYearWords): readonly string[] {
  return criterion.notes.map((note) => words.note(criterion.row, nameOf(criterion), words.notes(note)));
}

function catalogueSentences(
  { name, gone, added, renamed, pointsChanged }: CatalogueChanges,
  words: NextYearWords,
): readonly string[] {
  const lines = [
    ...gone.map((each) => words.gone(each.code, each.name, each.alike)),
    ...added.map((each) => words.added(each.code, each.name)),
    ...renamed.map((each) => words.renamed(each.code, each.from, each.to)),
    ...pointsChanged.map((each) => words.pointsChanged(each.code, each.from, each.to)),
  ];
  return lines.length === 0 ? [] : [words.catalogue(name), ...lines, words.noMapping];
}

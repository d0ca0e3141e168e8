import { ownCommune, unitKey } from '../appendix/people/unit-names';
import type { PlanAppendix } from '../appendix/plan-appendix';
import { fold } from '../text/fold';
import { foldTonePlacement } from '../text/fold-tone-placement';
import type { KeyedRow } from './keyed-rows';
import type { ReturnFile } from './return-file';

/** A return with the rows of the appendix that it is about, and those of them of which it says something new. */
export interface HeardFile {
  readonly file: ReturnFile;
  readonly about: readonly KeyedRow[];
  readonly news: readonly KeyedRow[];
}

const FEWEST_LETTERS = 4;

/**
 * The leads of an appendix from which nothing came, as they are written there, in order. A lead is heard where a return
 * is made for it, names it in its title or its own name, says something new of a row that it leads, or is about its rows alone.
 */
export function leadsNotHeard(
  appendices: readonly PlanAppendix[],
  heard: readonly HeardFile[],
): readonly string[] {
  const own = ownCommune(appendices.flatMap(({ title }) => title));
  const keyOf = (name: string): string => unitKey(name, own);
  const leads = new Map<string, string>();
  for (const { items } of appendices)
    for (const { leads: names } of items)
      for (const name of names) {
        const key = foldTonePlacement(name);
        if (!leads.has(key)) leads.set(key, name);
      }
  const sent = heard.map(({ file, about, news }) => {
    const named = [
      file.name.replace(/\.xls[xm]$/i, ''),
      ...file.appendices.flatMap(({ appendix }) => appendix.title),
    ];
    const all = about.map((row) => new Set(row.leads.map(foldTonePlacement)));
    return {
      slipFor: file.slipFor === undefined ? undefined : foldTonePlacement(file.slipFor),
      names: named.map(bare),
      units: new Set(named.map((name) => keyOf(name))),
      leads: new Set(news.flatMap((row) => row.leads.map(foldTonePlacement))),
      onlyOf: (lead: string): boolean => all.length > 0 && all.every((names) => names.has(lead)),
    };
  });
  return [...leads].flatMap(([key, name]) => {
    const isHeard = sent.some(
      ({ slipFor, names, units, leads: said, onlyOf }) =>
        slipFor === key ||
        said.has(key) ||
        onlyOf(key) ||
        units.has(keyOf(name)) ||
        (bare(name).length >= FEWEST_LETTERS &&
          names.some((each) => ` ${each} `.includes(` ${bare(name)} `))),
    );
    return isHeard ? [] : [name];
  });
}

function bare(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

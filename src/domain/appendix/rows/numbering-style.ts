import type { RowFacts } from './row-facts';

/** A number alone or inline are two ways of numbering: "1. THAM GIA" merged across does not count with "1" of the items. */
export function numberingStyle(facts: RowFacts): string {
  return facts.markerIsInline ? `${facts.marker.style}, inline` : facts.marker.style;
}

/** "I", "A": the numbers of groups. */
export function isCapitalStyle(facts: RowFacts): boolean {
  return facts.marker.style === 'roman' || facts.marker.style === 'letter';
}

export function isUnnumbered(facts: RowFacts): boolean {
  return facts.marker.style === 'none' || facts.marker.style === 'bullet' || facts.marker.style === 'lower';
}

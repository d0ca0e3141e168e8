import { addressList } from '../../../domain/edits/highlights/row-areas';
import { queueAreas } from '../../reading/read-areas';
import type { RecordedRule } from '../../stored/run-record';

export type RuleDetails = Omit<RecordedRule, 'formula' | 'usersBefore' | 'print'>;

/** Queues what Excel tells of a conditional format of ours only by its id: where it lies and how it looks. */
export function queueRuleDetails(formats: Excel.ConditionalFormatCollection, id: string): () => RuleDetails {
  const rule = formats.getItem(id);
  const areas = queueAreas(rule.getRanges());
  const { fill, font } = rule.custom.format;
  fill.load('color');
  font.load('color,bold');
  return () => ({
    areas: addressList(areas()),
    fill: colour(fill.color),
    font: colour(font.color),
    // Unset it is null.
    bold: (font.bold as boolean | null) ?? false,
  });
}

/** Excel tells colours in capitals. */
export function looksAlike(
  one: Pick<RecordedRule, 'fill' | 'font' | 'bold'>,
  other: Pick<RecordedRule, 'fill' | 'font' | 'bold'>,
): boolean {
  return (
    one.fill.toUpperCase() === other.fill.toUpperCase() &&
    one.font.toUpperCase() === other.font.toUpperCase() &&
    one.bold === other.bold
  );
}

/** "" where none was set, which Excel tells as "" or as null. */
function colour(value: unknown): string {
  return typeof value === 'string' ? value.toUpperCase() : '';
}

import { formatArea } from '../../domain/a1-notation';
import type { HostConditionalFormat } from '../../xlsx/host-workbook';
import { escapeText } from '../../xlsx/package/xml-text';
import { childrenOf, type XmlElement } from '../../xlsx/package/xml-tree';
import type { FileConditionalFormat } from '../../xlsx/reading/read-conditional-formats';
import type { FileSheet } from '../../xlsx/reading/read-sheet';
import { placeAfter } from './insert-child';
import type { StyleWriter } from './style-writer';
import type { TextEdit } from './text-edits';

/** The elements of a sheet that stand before its conditional formats. */
const BEFORE = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting'
).split(' ');

/** A rule that stays, with the number it has now. */
interface KeptRule {
  readonly rule: XmlElement;
  readonly original: number;
  priority: number;
}

/**
 * The cuts and insertions that bring a sheet's rules to what the model says. A rule of ours is one whole block, so
 * it comes and goes without touching the user's; theirs are only renumbered, by as many as ours that come before
 * them, so that they have their own numbers again when ours are gone.
 */
export function conditionalFormatEdits(
  file: FileSheet,
  current: readonly HostConditionalFormat[],
  styles: StyleWriter,
): TextEdit[] {
  const wanted = [...current].sort((a, b) => a.priority - b.priority);
  const byId = new Map(wanted.map((format) => [format.id, format]));
  const stays = (entry: FileConditionalFormat): boolean => {
    const format = byId.get(entry.format.id);
    return format !== undefined && isSame(format, entry.format);
  };
  const staying = new Set(file.conditionalFormats.filter(stays));
  const removed = file.conditionalFormats.filter((entry) => !staying.has(entry));
  const keptIds = new Set([...staying].map(({ format }) => format.id));
  const keptOrder = [...keptIds].join();
  const wantedOrder = wanted.filter(({ id }) => keptIds.has(id)).map(({ id }) => id);
  if (removed.length === 0 && wanted.length === keptIds.size && keptOrder === wantedOrder.join()) return [];

  const kept = keptRules(file, removed);
  const inserted = numberRules(wanted, kept);
  const at = placeAfter(file.root, BEFORE);
  const blocks = inserted.map(({ format, priority }) => ruleBlock(file, format, priority, styles)).join('');
  return [
    ...cuts(removed),
    ...[...kept.values()].flat().flatMap((rule) => renumber(file.xml, rule)),
    { start: at, end: at, text: blocks },
  ];
}

function isSame(a: HostConditionalFormat, b: HostConditionalFormat): boolean {
  const key = (format: HostConditionalFormat): string =>
    JSON.stringify([
      format.type,
      format.formula,
      format.stopIfTrue,
      format.areas.map(formatArea),
      Object.entries(format.format).sort(([x], [y]) => (x < y ? -1 : 1)),
    ]);
  return key(a) === key(b);
}

/** By the id of the model; the extended rules, which the model does not know, under "". Numbers close up over gaps. */
function keptRules(file: FileSheet, removed: readonly FileConditionalFormat[]): Map<string, KeptRule[]> {
  const kept = new Map<string, KeptRule[]>();
  const add = (id: string, rule: XmlElement): void => {
    const original = Number(rule.attributes['priority'] ?? 1);
    const earlier = removed.filter(({ filePriority }) => filePriority < original).length;
    kept.set(id, [...(kept.get(id) ?? []), { rule, original, priority: original - earlier }]);
  };
  const gone = new Set(removed);
  for (const entry of file.conditionalFormats) if (!gone.has(entry)) add(entry.format.id, entry.rule);
  for (const rule of extendedRules(file.root)) add('', rule);
  return kept;
}

/** x14 rules share the numbering of the sheet; those without a priority only extend an ordinary rule. */
function extendedRules(root: XmlElement): XmlElement[] {
  const blocks = childrenOf(root, 'extLst')
    .flatMap((list) => childrenOf(list, 'ext'))
    .flatMap((ext) => childrenOf(ext, 'conditionalFormattings'))
    .flatMap((all) => childrenOf(all, 'conditionalFormatting'));
  return blocks
    .flatMap((block) => childrenOf(block, 'cfRule'))
    .filter(({ attributes }) => attributes['priority'] !== undefined);
}

/** Numbers the new rules, and moves the kept ones that come after them out of their way. */
function numberRules(
  wanted: readonly HostConditionalFormat[],
  kept: ReadonlyMap<string, KeptRule[]>,
): { format: HostConditionalFormat; priority: number }[] {
  const inserted: { format: HostConditionalFormat; priority: number }[] = [];
  const waiting = new Set([...kept.values()].flat());
  const places = new Map([...kept.values()].flat().map((rule, index) => [rule, index]));
  let last = 0;
  /** The rule before, where it was in the file already. */
  let before: KeptRule | undefined;
  let isFirst = true;
  for (const format of wanted) {
    const own = kept.get(format.id)?.[0];
    if (own) {
      // Tied rules of the user stay tied while they keep their order; any other comes after the one before it.
      const isTied =
        before !== undefined &&
        before.original === own.original &&
        (places.get(before) ?? 0) < (places.get(own) ?? 0);
      if (!isFirst) own.priority = Math.max(own.priority, isTied ? last : last + 1);
      waiting.delete(own);
      last = own.priority;
      before = own;
      isFirst = false;
      continue;
    }
    isFirst = false;
    last += 1;
    for (const rule of waiting) if (rule.priority >= last) rule.priority += 1;
    inserted.push({ format, priority: last });
    before = undefined;
  }
  return inserted;
}

/** A block goes as a whole when all its rules go. */
function cuts(removed: readonly FileConditionalFormat[]): TextEdit[] {
  const gone = new Set(removed.map(({ rule }) => rule));
  const blocks = new Set(removed.map(({ block }) => block));
  return [...blocks].flatMap((block) => {
    const rules = childrenOf(block, 'cfRule');
    const cut = rules.every((rule) => gone.has(rule)) ? [block] : rules.filter((rule) => gone.has(rule));
    return cut.map(({ start, end }) => ({ start, end, text: '' }));
  });
}

function renumber(xml: string, { rule, original, priority }: KeptRule): TextEdit[] {
  if (priority === original) return [];
  const openTag = xml.slice(rule.start, rule.openEnd);
  const text = openTag.replace(/(\spriority\s*=\s*["'])-?\d+/, `$1${priority}`);
  return [{ start: rule.start, end: rule.openEnd, text }];
}

function ruleBlock(
  file: FileSheet,
  format: HostConditionalFormat,
  priority: number,
  styles: StyleWriter,
): string {
  const { prefix } = file.root;
  const sqref = format.areas.map(formatArea).join(' ');
  const original = file.conditionalFormats.find((entry) => entry.format.id === format.id);
  if (format.type !== 'custom' || format.formula === undefined) {
    if (!original) throw new Error(`A new conditional format of type ${format.type} cannot be saved`);
    const raw = file.xml.slice(original.rule.start, original.rule.end);
    const renumbered = raw.replace(/(\spriority\s*=\s*["'])-?\d+/, `$1${priority}`);
    return `<${prefix}conditionalFormatting sqref="${sqref}">${renumbered}</${prefix}conditionalFormatting>`;
  }
  const isPlain = Object.keys(format.format).length === 0;
  const dxf = isPlain ? '' : ` dxfId="${styles.differentialFormat(format.format)}"`;
  const stop = format.stopIfTrue ? ' stopIfTrue="1"' : '';
  const formula = escapeText(format.formula.replace(/^=/, ''));
  return (
    `<${prefix}conditionalFormatting sqref="${sqref}">` +
    `<${prefix}cfRule type="expression"${dxf} priority="${priority}"${stop}>` +
    `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}

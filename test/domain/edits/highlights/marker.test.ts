import { DEFAULT_PALETTE, HIGHLIGHT_KINDS } from '../../../../src/domain/edits/highlights/highlight-kind';
import { isMarked, markedKind, marker } from '../../../../src/domain/edits/highlights/marker';
import { rowAreas } from '../../../../src/domain/edits/highlights/row-areas';
import { fingerprint } from '../../../../src/domain/text/fingerprint';

const A_TO_E = { firstColumn: 1, lastColumn: 5 };

describe('marker()', () => {
  it.each(HIGHLIGHT_KINDS)('is found again in a formula: %s', (kind) => {
    const mark = marker(kind, rowAreas([4], A_TO_E), DEFAULT_PALETTE[kind]);
    expect(markedKind(`=AND(${mark},$E4="x")`)).toBe(kind);
  });

  it.each([
    ['=AND(N("tien-do:overdue")=0,$E4="x")', 'overdue'],
    ['=AND(N("tien-do:overdue:1k9zx0")=0,$E4="x")', 'overdue'],
    // Of a later version: ours, of a kind that is not known.
    ['=AND(N("tien-do:farAway:1k9zx0")=0,$E4="x")', undefined],
    // A run that broke off left a rule without its formula.
    ['', undefined],
  ])('says that %j is ours, and of what kind', (formula, kind) => {
    expect([isMarked(formula), markedKind(formula)]).toEqual([true, kind]);
  });

  it('has no kind of another rule', () => {
    expect([markedKind('=$E4="x"'), markedKind(undefined)]).toEqual([undefined, undefined]);
  });

  it.each([
    '=N("tien-do:overdue:1K")=0',
    '=N("tien-do:overdue:")=0',
    '=N("tien-do:")=0',
    '=N("tien-do:over due")=0',
    '=SIN("tien-do:overdue")=0',
    '=$E4="x"',
    '=N("tien-do")=0',
    '="tien-do:overdue"=$A1',
    undefined,
  ])('is not seen in %s', (formula) => {
    expect(isMarked(formula)).toBe(false);
  });

  it('is the fingerprint of areas and colours, by which rules in files of before are known again', () => {
    const made = fingerprint('A4:E4 A6:E6 #FDE0DD #8B0000');
    const colours = { fill: '#FDE0DD', font: '#8B0000' };
    expect(marker('overdue', rowAreas([4, 6], A_TO_E), colours)).toBe(`N("tien-do:overdue:${made}")=0`);
  });

  it('differs where the rows differ, so that moved rows are noticed', () => {
    const kinds = DEFAULT_PALETTE.overdue;
    expect(marker('overdue', rowAreas([4], A_TO_E), kinds)).not.toBe(
      marker('overdue', rowAreas([5], A_TO_E), kinds),
    );
  });

  it('differs where a colour differs, and where the rows are divided in another way', () => {
    const colours = DEFAULT_PALETTE.overdue;
    const one = rowAreas([4, 6], A_TO_E);
    const marks = [
      marker('overdue', one, colours),
      marker('overdue', one, { ...colours, fill: '#F8B26A' }),
      marker('overdue', one, { ...colours, font: '#4A1F00' }),
      marker('overdue', rowAreas([4, 5, 6], A_TO_E), colours),
      marker('dueSoon', one, colours),
    ];
    expect(new Set(marks).size).toBe(5);
    expect(marker('overdue', one, { ...colours })).toBe(marks[0]);
  });
});

import { formulaShape, isSameFormula } from '../../../src/domain/edits/formula-text';

const OURS = '=COUNTIF($E$4:$E$5,"Đã hoàn thành")/ROWS($E$4:$E$5)';

describe('formulaShape()', () => {
  it.each([
    ['rows put in', '=COUNTIF($E$6:$E$9,"Đã hoàn thành")/ROWS($E$6:$E$9)'],
    ['columns put in', '=COUNTIF($AA$4:$AA$5,"Đã hoàn thành")/ROWS($AA$4:$AA$5)'],
    ['all its rows taken out', '=COUNTIF(#REF!,"Đã hoàn thành")/ROWS(#REF!)'],
    ['the dollars lost', '=COUNTIF(E4:E5,"Đã hoàn thành")/ROWS(E4:E5)'],
  ])('stays the same with %s', (_, formula) => {
    expect(formulaShape(formula)).toBe(formulaShape(OURS));
  });

  it.each([
    ['another word', '=COUNTIF($E$4:$E$5,"Đã xong")/ROWS($E$4:$E$5)'],
    ['a word that looks like a place', '=COUNTIF($E$4:$E$5,"A1")/ROWS($E$4:$E$5)'],
    ['another divisor', '=COUNTIF($E$4:$E$5,"Đã hoàn thành")/2'],
    ['something added', `${OURS}+0.1`],
  ])('is another with %s', (_, formula) => {
    expect(formulaShape(formula)).not.toBe(formulaShape(OURS));
  });
});

describe('isSameFormula()', () => {
  it('does not mind spaces and small letters outside quotes', () => {
    expect(isSameFormula(OURS, '= countif( $E$4:$E$5, "Đã hoàn thành" ) / rows($E$4:$E$5)')).toBe(true);
  });

  it('minds them inside quotes', () => {
    expect(isSameFormula(OURS, OURS.replace('hoàn thành', 'hoàn  thành'))).toBe(false);
    expect(isSameFormula(OURS, OURS.replace('Đã', 'đã'))).toBe(false);
  });
});

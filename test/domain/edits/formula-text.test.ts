import { formulaShape, isSameFormula } from '../../../src/domain/edits/formula-text';

const OURS = '=COUNTIF($E$4:$E$5,"Đã hoàn thành")/ROWS($E$4:$E$5)';

describe('formulaShape()', () => {
  it.each([
    ['rows put in', '=COUNTIF($E$6:$E$9,"Đã hoàn thành")/ROWS($E$6:$E$9)'],
    ['more than nine rows put in', '=COUNTIF($E$4:$E$15,"Đã hoàn thành")/ROWS($E$4:$E$1048576)'],
    ['columns put in', '=COUNTIF($AA$4:$AA$5,"Đã hoàn thành")/ROWS($AA$4:$AA$5)'],
    ['all its rows taken out', '=COUNTIF(#REF!,"Đã hoàn thành")/ROWS(#REF!)'],
    ['the end of its rows taken out', '=COUNTIF($E$4:#REF!,"Đã hoàn thành")/ROWS(#REF!:$E$5)'],
    ['a single cell left', '=COUNTIF($E$4,"Đã hoàn thành")/ROWS(#REF!)'],
    ['the last cell of a sheet', '=COUNTIF($XFD$1048576,"Đã hoàn thành")/ROWS(XFD1048576)'],
    ['other spaces and small letters', '= countif( $e$4:$e$5, "Đã hoàn thành" ) / rows($e$4:$e$5)'],
    ['the dollars lost', '=COUNTIF(E4:E5,"Đã hoàn thành")/ROWS(E4:E5)'],
  ])('stays the same with %s', (_, formula) => {
    expect(formulaShape(formula)).toBe(formulaShape(OURS));
  });

  it.each([
    ['another word', '=COUNTIF($E$4:$E$5,"Đã xong")/ROWS($E$4:$E$5)'],
    ['a word that looks like a place', '=COUNTIF($E$4:$E$5,"A1")/ROWS($E$4:$E$5)'],
    ['its places left out', '=COUNTIF(,"Đã hoàn thành")/ROWS()'],
    ['another divisor', '=COUNTIF($E$4:$E$5,"Đã hoàn thành")/2'],
    ['something added', `${OURS}+0.1`],
    ['capitals in its word', '=COUNTIF($E$4:$E$5,"ĐÃ HOÀN THÀNH")/ROWS($E$4:$E$5)'],
    ['a quote in its word', '=COUNTIF($E$4:$E$5,"Đã hoàn thành ""A1""")/ROWS($E$4:$E$5)'],
    ['another function', '=COUNTA($E$4:$E$5,"Đã hoàn thành")/ROWS($E$4:$E$5)'],
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

  it.each([
    ['=A1+1E-07', '=A1+1e-7'],
    ['=A1+1E+21', '=A1+1e21'],
    ['=A1+1.5E+021', '=A1+1.5e+21'],
    ['=A1+1E-10', '=A1+1e-10'],
    ['=AND(N("x")=0,$F5>=1.5E-07)', '=AND(N("x")=0,$F5>=1.5e-7)'],
  ])('takes %s, as Excel writes it, for %s', (excels, ours) => {
    expect(isSameFormula(excels, ours)).toBe(true);
  });

  it.each([
    ['=A1+1E-07', '=A1+1E+07'],
    ['=A1+1E-07', '=A1+2E-07'],
    ['=A1+1E-10', '=A1+1E-1'],
    ['=A1+1E+20', '=A1+1E+2'],
    ['=$E$4', '=$E$5'],
    ['=LEN("1E-07")', '=LEN("1E-7")'],
    ['=LEN("a")&b', '=LEN("a")&c'],
    ['=LEN("a ""b c"" d")', '=LEN("a ""bc"" d")'],
  ])('does not take %s for %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(false);
  });
});

import { cellHolds } from '../../../../src/domain/edits/highlights/cell-condition';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

describe('cellHolds()', () => {
  it.each<[GridCell, readonly string[]]>([
    ['Chưa hoàn thành', ['$K14="Chưa hoàn thành"']],
    ['gọi là "xong"', ['$K14="gọi là ""xong"""']],
    ['=1+1', ['$K14="=1+1"']],
    [null, ['$K14=""']],
    [0.5, ['$K14=0.5']],
    // A blank cell equals 0 and FALSE in a formula.
    [0, ['$K14=0', '$K14<>""']],
    [false, ['$K14=FALSE', '$K14<>""']],
    [true, ['$K14=TRUE']],
    [{ error: '#N/A' }, ['ISERROR($K14)']],
    ['dòng\r\nhai', ['LEN($K14)=9', 'LEFT($K14,4)="dòng"']],
    ['dòng\nhai', ['$K14="dòng\nhai"']],
    ['\u0007xong', ['LEN($K14)=5', 'LEFT($K14,0)=""']],
    ['bảng\thai', ['LEN($K14)=8', 'LEFT($K14,4)="bảng"']],
    ['xong\uFFFE', ['LEN($K14)=5', 'LEFT($K14,4)="xong"']],
    ['xong\uFFFF', ['LEN($K14)=5', 'LEFT($K14,4)="xong"']],
    ['x'.repeat(200), [`$K14="${'x'.repeat(200)}"`]],
    ['x'.repeat(300), ['LEN($K14)=300', `LEFT($K14,200)="${'x'.repeat(200)}"`]],
    // A smiling face is two characters to Excel, and is never cut in two.
    [`${'x'.repeat(199)}😀`, ['LEN($K14)=201', `LEFT($K14,199)="${'x'.repeat(199)}"`]],
    [`${'x'.repeat(198)}😀x`, ['LEN($K14)=201', `LEFT($K14,200)="${'x'.repeat(198)}😀"`]],
    [`${'x'.repeat(200)}\t`, ['LEN($K14)=201', `LEFT($K14,200)="${'x'.repeat(200)}"`]],
    [123_456_789_012_345, ['$K14=123456789012345']],
    [-0.25, ['$K14=-0.25']],
  ])('says of %j that it is still there', (cell, members) => {
    expect(cellHolds('$K14', cellFromGrid(cell))).toEqual(members);
  });

  it('compares a number of more than fifteen digits by a hair', () => {
    expect(cellHolds('$G9', cellFromGrid(2 / 3))).toEqual(['$G9>=0.666666666666', '$G9<=0.666666666667333']);
    expect(cellHolds('$G9', cellFromGrid(-2 / 3))).toEqual([
      '$G9>=-0.666666666667333',
      '$G9<=-0.666666666666',
    ]);
  });
});

import { addressList, chunkAreas, rowAreas } from '../../../../src/domain/edits/highlights/row-areas';

const A_TO_K = { firstColumn: 1, lastColumn: 11 };

describe('rowAreas()', () => {
  it('joins neighbouring rows, in sheet order, each row once', () => {
    expect(addressList(rowAreas([18, 14, 15, 14, 39], A_TO_K))).toBe('A14:K15,A18:K18,A39:K39');
  });
});

describe('chunkAreas()', () => {
  it('keeps every list within the limit and loses no area', () => {
    const areas = rowAreas(
      Array.from({ length: 1000 }, (_, index) => 10 + index * 2),
      A_TO_K,
    );
    const chunks = chunkAreas(areas);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.every((chunk) => addressList(chunk).length <= 2000)).toBe(true);
    expect(chunks.flat()).toEqual(areas);
  });
});

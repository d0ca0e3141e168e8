import { addressList, chunkAreas, rowAreas } from '../../../../src/domain/edits/highlights/row-areas';

const A_TO_K = { firstColumn: 1, lastColumn: 11 };

describe('rowAreas()', () => {
  it('joins neighbouring rows, in sheet order, each row once', () => {
    expect(addressList(rowAreas([18, 14, 15, 14, 39], A_TO_K))).toBe('A14:K15,A18:K18,A39:K39');
    expect(rowAreas([], A_TO_K)).toEqual([]);
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

  it.each([
    // "A8:K8," and "A10:K10," are six and eight characters.
    [14, ['A8:K8,A10:K10']],
    [13, ['A8:K8', 'A10:K10']],
    [5, ['A8:K8', 'A10:K10']],
  ])('within %d characters, the comma behind each counted, makes the lists %j', (longest, lists) => {
    expect(chunkAreas(rowAreas([8, 10], A_TO_K), longest).map(addressList)).toEqual(lists);
  });

  it('makes no list of no areas', () => {
    expect(chunkAreas([])).toEqual([]);
  });
});

import { sectionsSortedAsNumbers } from '../../../src/domain/criteria/sorted-as-numbers';
import { type Cell, codeRows, day, section } from './sequence';

const sorted = (cells: readonly Cell[]) =>
  [...sectionsSortedAsNumbers(codeRows(cells))].map((row) => row ?? 'outside');

describe('sectionsSortedAsNumbers() finds', () => {
  it.each<[string, readonly Cell[], readonly (number | 'outside')[]]>([
    ['three codes that rise as numbers and not as codes', [1.1, 1.11, 1.2], ['outside']],
    ['texts too', ['1.1', '1.11', '1.2'], ['outside']],
    ['a number twice among them', [1.1, 1.1, 1.11, 1.2], ['outside']],
    ['codes past ten', ['10.1', '10.11', '10.2'], ['outside']],
    ['parts between them', ['1.1', '1.11', '1.11.1', '1.2'], ['outside']],
    ['a damaged code between them', ['1.1', day('2024-05-01', 'd-mmm'), '1.11', '1.2'], ['outside']],
    ['one section of two', [section('1'), 1.1, 1.11, 1.2, section('2'), 2.1, 2.2, 2.3], [1]],
    ['the other one', [section('1'), 1.1, 1.2, 1.3, section('2'), 2.1, 2.11, 2.2], [5]],
  ])('%s', (_, cells, sections) => {
    expect(sorted(cells)).toEqual(sections);
  });
});

describe('sectionsSortedAsNumbers() does not find', () => {
  it.each<[string, readonly Cell[]]>([
    ['two codes, which stand so by accident', [1.11, 1.2]],
    ['codes that rise both ways', [1.1, 1.2, 1.3]],
    ['codes that rise as codes', ['1.1', '1.2', '1.10']],
    ['codes out of order both ways', [1.1, 1.11, 1.2, 1.12]],
    ['a code twice in the order of codes', ['1.1', '1.1', '1.2']],
    ['parts', ['1.1.1', '1.1.11', '1.1.2']],
    ['roman codes', ['I.1', 'I.11', 'I.2']],
    ['two codes and a section', ['1.11', '1.2', section('1.3')]],
    ['codes of several sections', [section('1'), '1.1', section('2'), '1.11', section('3'), '1.2']],
  ])('%s', (_, cells) => {
    expect(sorted(cells)).toEqual([]);
  });
});

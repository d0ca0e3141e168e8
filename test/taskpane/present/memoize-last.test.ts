import { memoizeLast } from '../../../src/taskpane/present/memoize-last';

test('the same question asked again is not worked out again; another one is, and so is the first after it', () => {
  const done: string[] = [];
  const join = memoizeLast((list: readonly string[], word: string) => {
    done.push(word);
    return [...list, word];
  });
  const list = ['a'];
  const first = join(list, 'b');
  expect(join(list, 'b')).toBe(first);
  expect(done).toEqual(['b']);
  expect(join(list, 'c')).toEqual(['a', 'c']);
  expect(join(['a'], 'c')).toEqual(['a', 'c']);
  expect(join(list, 'b')).toEqual(['a', 'b']);
  expect(done).toEqual(['b', 'c', 'c', 'b']);
});

import { guessedCode } from '../../../../src/taskpane/present/todo/guessed-code';
import { sampleReport } from '../../stories/sample-report';

const [first] = sampleReport().reviews[0].items;
if (first === undefined) throw new Error('The sample has items.');
const item = (written: string | undefined, meant: string | undefined): typeof first =>
  ({
    ...first,
    code: meant,
    item: { ...first.item, code: { ...first.item.code, code: written } },
  }) as typeof first;

test.each([
  ['7.2.1', '7.2.2', '7.2.2'],
  [undefined, '5.2', '5.2'],
  ['3.9', '3.9', undefined],
  [undefined, undefined, undefined],
])('a row with %s that is about %s shows the guess %s', (written, meant, guess) => {
  expect(guessedCode(item(written, meant))).toBe(guess);
});

import { messagesEn } from '../../src/messages/en';
import { messagesVi } from '../../src/messages/vi';

test.each([messagesVi, messagesEn])('every finding has a title of a few words: $language', (messages) => {
  const rules = Object.keys(messages.findings);
  const titles = Object.entries(messages.findingTitles);
  expect(rules.length).toBeGreaterThan(80);
  expect(titles.map(([rule]) => rule).sort()).toEqual([...rules].sort());
  // A line of the list at 320 pixels.
  expect(titles.filter(([, title]) => title.length > 40)).toEqual([]);
});

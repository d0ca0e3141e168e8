import type { DeadlineNotation } from './notation';

export const bullet: DeadlineNotation = {
  name: 'bullet',
  // - Quý I · + trước 30/6 · (30/6/2024)
  pattern: /^(?:[-+•*] ?([^-+•*].*)|\(([^()]+)\)|"([^"]+)")$/,
  read: ([, item, bracketed, quoted], inner) => inner.reading(item ?? bracketed ?? quoted ?? ''),
};

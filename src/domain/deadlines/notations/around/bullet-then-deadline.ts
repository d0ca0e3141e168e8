import type { DeadlineNotation } from '../pieces/notation';

export const bulletThenDeadline: DeadlineNotation = {
  name: 'bullet-then-deadline',
  // - Quý I · + trước 30/6 · (30/6/2024) · 1. Trước 30/4 · a) quý II · (1) trước 30/6
  pattern:
    /^(?:(?:[-+•*]|\d{1,2}[.)](?= ?\D)|\(\d{1,2}\)(?= ?\D)|[a-dđ]\)) ?([^-+•*].*)|\(([^()]+)\)|"([^"]+)")$/,
  read: ([, item, bracketed, quoted], reader) => reader.reading(item ?? bracketed ?? quoted ?? ''),
};

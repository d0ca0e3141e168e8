import type { DeadlineNotation } from '../pieces/notation';

export const batchAfter: DeadlineNotation = {
  name: 'batch-after',
  // trước ngày 30/6 (đợt 1) · 15/6 đợt 1 · tháng 6 (lần 2) · 30/6 (thứ nhất)
  pattern:
    /^(.+?),? (?:\((?:đợt|lần|kỳ|giai đoạn|vòng|bước)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|nhất|cuối)\)|(?:đợt|lần|kỳ)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|nhất))$/,
  read: ([, head = ''], reader) => reader.reading(head),
};

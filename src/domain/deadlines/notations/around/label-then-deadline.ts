import type { DeadlineNotation } from '../pieces/notation';

export const labelThenDeadline: DeadlineNotation = {
  name: 'label-then-deadline',
  // đợt 1: tháng 6 · lần 2 trước 30/11 · giai đoạn 1: quý II · kỳ 1 - 15/6
  pattern:
    /^(?:đợt|lần|kỳ|giai đoạn|vòng|bước|học kỳ)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|nhất|cuối|đầu)(?: là|,)?(?: ?[:-])? (.+)$/,
  read: ([, rest = ''], reader) => reader.reading(rest),
};

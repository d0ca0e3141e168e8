import type { DeadlineNotation } from '../pieces/notation';

export const documentAfter: DeadlineNotation = {
  name: 'document-after',
  // trước 30/6/2024 theo § · quý II (theo § của UBND huyện): the document was masked, the deadline stands before it
  pattern: /^(.+?),? \(?(?:theo|căn cứ|quy định tại|theo quy định tại|để thực hiện) §\)?$/,
  read: ([, head = ''], reader) => reader.reading(head),
};

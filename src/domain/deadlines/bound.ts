/** "trước X" leaves the day before X; "chậm nhất", "đến", "đến hết", "không quá", "xong trong" X leave X itself. */
export type Bound = 'before' | 'by';

/** "17h00": the work is on time until that minute of its day. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

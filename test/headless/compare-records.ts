import type { ExcelRecord } from '../../src/excel/self-check/excel-record';

/** A question that two Excels answer otherwise; undefined where one was not asked. */
export interface RecordDifference {
  readonly id: string;
  readonly first: unknown;
  readonly second: unknown;
}

/** What the two answer otherwise, in the order of the first. Where, when and on what screen do not count. */
export function compareRecords(first: ExcelRecord, second: ExcelRecord): readonly RecordDifference[] {
  const answers = (record: ExcelRecord): Map<string, unknown> =>
    new Map(record.answers.map(({ id, answer }) => [id, answer]));
  const [one, other] = [answers(first), answers(second)];
  const ids = new Set([...one.keys(), ...other.keys()]);
  return [...ids].flatMap((id) => {
    const pair = { id, first: one.get(id), second: other.get(id) };
    return JSON.stringify(pair.first) === JSON.stringify(pair.second) ? [] : [pair];
  });
}

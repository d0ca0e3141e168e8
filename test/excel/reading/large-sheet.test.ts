import { markedKind } from '../../../src/domain/edits/highlights/marker';
import { recompute } from '../../../src/excel/actions/recompute';
import type { Outcome, SheetReport } from '../../../src/excel/office/outcome';
import { litFormats } from '../../../src/excel-host/display/lit-formats';
import { DEFAULT_PAYLOAD_LIMIT } from '../../../src/excel-host/protocol/host-options';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { openExcel } from '../../excel-host/node/excel-in-node';
import { profileInUse } from '../../excel-host/node/profile-in-use';
import { largeWorkbook } from '../../support/large-workbook';
import { ON_15_OCTOBER } from '../plan-sheet';

interface Conversation {
  readonly outcome: Outcome<SheetReport>;
  readonly requests: readonly number[];
  readonly responses: readonly number[];
  readonly refused: readonly string[];
}

async function recomputed(workbook: HostWorkbook): Promise<Conversation> {
  const excel = await openExcel(workbook, { payloadLimit: DEFAULT_PAYLOAD_LIMIT });
  const uninstall = excel.installGlobals();
  const requests: number[] = [];
  const responses: number[] = [];
  const refused: string[] = [];
  excel.host.onBatch(({ requestBytes, responseBytes, errorCode }) => {
    requests.push(requestBytes);
    responses.push(responseBytes);
    if (errorCode !== undefined) refused.push(errorCode);
  });
  const outcome = await recompute(ON_15_OCTOBER);
  uninstall();
  excel.dispose();
  return { outcome, requests, responses, refused };
}

/** Excel on the web hides names that a batch has added only in the next one. */
const TRIPS = profileInUse() === 'web' ? 4 : 3;

it('10,000 rows are read and written in few round trips, and asked for in less than a megabyte', async () => {
  // The first run of a session may take one more, to learn where Excel puts new rules.
  await recomputed(largeWorkbook(100));
  const { outcome, requests, refused } = await recomputed(largeWorkbook(10_000));
  expect(outcome.kind).toBe('done');
  expect(requests).toHaveLength(TRIPS);
  expect(requests.reduce((sum, bytes) => sum + bytes)).toBeLessThan(1_000_000);
  expect(refused).toEqual([]);
}, 60_000);

const DEADLINE_COLUMN = 10;
const STATUS_COLUMN = 12;

/** What rows of the large sheet with this deadline and status show on 15/10/2024. */
const SHOWN: readonly (readonly [deadline: string, status: string, shown: readonly string[]])[] = [
  ['Quý II/2024', 'Chưa thực hiện', ['overdue']],
  ['Tháng 6', 'Hoàn thành 80%', ['overdue']],
  ['14/10/2024', 'Đang thực hiện', ['overdue']],
  ['16/10/2024', 'Đang thực hiện', ['dueSoon']],
  ['22/10/2024', '', ['dueSoon']],
  ['23/10/2024', 'Chưa thực hiện', []],
  ['Năm 2024', 'Đang thực hiện', []],
  ['30/6 và 31/12', 'Chưa thực hiện', ['overdue']],
  ['30/6 và 31/12', 'Đang thực hiện', []],
  ['Hàng quý', 'Chưa thực hiện', []],
  ['Quý II/2024', 'Đã hoàn thành', []],
  ['14/10/2024', 'Hoàn thành quá hạn', []],
];

it('50,000 rows are read and written in messages below the limit of Excel on the web, and light up rightly', async () => {
  const workbook = largeWorkbook(50_000);
  const { outcome, requests, responses, refused } = await recomputed(workbook);
  expect(outcome.kind).toBe('done');
  // The answer that is too large is asked for again in smaller parts; no request ever is.
  expect(new Set(refused)).toEqual(new Set(['ResponsePayloadSizeLimitExceeded']));
  expect(requests.length).toBeGreaterThan(10);
  expect(Math.max(...requests)).toBeLessThan(2_000_000);
  expect(Math.max(...responses)).toBeLessThan(5_000_000);

  const sheet = workbook.sheets[0]!;
  const shownIn = (row: number, column: number): readonly string[] =>
    litFormats(workbook, sheet, { row, column }, ON_15_OCTOBER.today).map(
      ({ formula }) => markedKind(formula) ?? 'not ours',
    );
  for (const [deadline, status, shown] of SHOWN) {
    const rows = [...sheet.rows].flatMap(([row, cells]) =>
      cells.get(DEADLINE_COLUMN)?.value === deadline && (cells.get(STATUS_COLUMN)?.value ?? '') === status
        ? row
        : [],
    );
    const some = [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)];
    expect(some.map((row) => [row, shownIn(row ?? 0, 1)])).toEqual(some.map((row) => [row, shown]));
  }
  // A criterion code has three digits at most in each step.
  const codes = [...sheet.rows].flatMap(([row, cells]) => [
    [row, String(cells.get(2)?.value ?? '')] as const,
  ]);
  const wrong = codes.filter(([, code]) => /^\d{4}\.\d+\.\d$/.test(code)).map(([row]) => row);
  const right = codes.filter(([, code]) => /^\d{1,3}\.\d+\.\d$/.test(code)).map(([row]) => row);
  expect(wrong.length).toBeGreaterThan(5000);
  for (const row of [wrong[0]!, wrong[2500]!, wrong.at(-1)!]) expect(shownIn(row, 2)).toContain('codeError');
  for (const row of [right[0]!, right[2500]!, right.at(-1)!])
    expect(shownIn(row, 2)).not.toContain('codeError');
}, 240_000);

import { acceptProposal } from '../../../src/excel/actions/accept-proposal';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { profileTellingMerges } from '../../excel-host/node/profile-in-use';
import { differences } from '../../monkey/harm';
import { withTwins } from '../../monkey/twin-workbooks';
import { areaOf, drawWorkbook, heldAt } from '../../support/host-workbook-builder';
import { litRows } from '../matrix/our-marks';
import { ON_15_OCTOBER, PLAN_CELLS, PLAN_SHEET } from '../plan-sheet';
import { choosing, draw, WITH_SUMMARY_LINE } from './sheets';

jest.setTimeout(120_000);

const { today } = ON_15_OCTOBER;

/** Where nothing tells how far a merge reaches, nothing is written. */
const atMergesTold = <T>(...[workbook, work]: Parameters<typeof withTwins<T>>): Promise<T> =>
  withTwins(workbook, work, { profile: profileTellingMerges() });

describe('what lies under a merge is neither written nor read', () => {
  test('underMerge: a ratio column merged from the first section on holds that one ratio, whoever presses again', async () => {
    const workbook = drawWorkbook({ ...PLAN_SHEET, merges: ['F3:F9'] });
    await atMergesTold(workbook, async (twins) => {
      const first = await recompute(ON_15_OCTOBER);
      expect(first).toMatchObject({ kind: 'done', value: { written: [{ address: 'F3', value: 0.5 }] } });
      const once = structuredClone(workbook);
      for (let press = 2; press <= 4; press += 1) {
        const next = await recompute(ON_15_OCTOBER);
        expect(next).toMatchObject({ kind: 'done', value: { written: [{ address: 'F3', value: 0.5 }] } });
        expect(differences(once, workbook)).toEqual([]);
      }
      expect(workbook.names).toHaveLength(1);
      expect(twins.harm()).toEqual([]);
    });
  });

  test('underMergeBelow: the summary line keeps clear of the blank block in which people sign', async () => {
    const cells = PLAN_CELLS.slice(0, 8).map((row) => row.slice(0, 5));
    const workbook = choosing(draw(cells, { merges: ['B9:E12'] }), WITH_SUMMARY_LINE);
    await atMergesTold(workbook, async (twins) => {
      const first = await recompute(ON_15_OCTOBER);
      const written = first.kind === 'done' ? first.value.written.map(({ address }) => address) : [];
      expect(written).toHaveLength(1);
      expect(heldAt(twins.sheet, written[0]!)).toBe(0.5);
      expect(twins.harm()).toEqual([]);
      const once = structuredClone(workbook);
      for (let press = 2; press <= 4; press += 1) {
        await recompute(ON_15_OCTOBER);
        expect(differences(once, workbook)).toEqual([]);
      }
    });
  });

  test('mergedStatus: a status merged from the section row on is looked at where it can be seen', async () => {
    const cells = PLAN_CELLS.map((row, at) => (at === 3 ? [...row.slice(0, 4)] : row));
    const workbook = drawWorkbook({ ...PLAN_SHEET, cells, merges: ['E3:E4'] });
    await atMergesTold(workbook, async (twins) => {
      const lit = (): readonly number[] => litRows(workbook, twins.sheet, 'overdue', today);
      await recompute(ON_15_OCTOBER);
      const once = structuredClone(workbook);
      expect(lit()).toEqual([4, 5]);
      await recompute(ON_15_OCTOBER);
      expect(differences(once, workbook)).toEqual([]);
      twins.people((user, { id }) => user.typeInto(id, 3, 5, 'Đã hoàn thành'));
      expect(lit()).toEqual([5]);
    });
  });

  test('acceptUnderMerge: a proposal that was accepted can be seen', async () => {
    // The lower row still holds the same text, hidden: programs that merge cells leave it there.
    const cells = PLAN_CELLS.map((row, at) =>
      at === 3 || at === 4 ? [...row.slice(0, 3), '31/6/2024', row[4]] : row,
    );
    const workbook = drawWorkbook({ ...PLAN_SHEET, cells, merges: ['D4:D5'] });
    await atMergesTold(workbook, async (twins) => {
      const read = await readActiveSheet(ON_15_OCTOBER);
      const findings = read.kind === 'done' ? read.value.reviews[0].findings : [];
      const proposed = findings.filter(({ column, proposal }) => column === 4 && proposal !== undefined);
      expect(proposed.length).toBeGreaterThan(0);
      for (const finding of proposed) {
        const outcome = await acceptProposal(twins.sheet.id, finding);
        expect([outcome, heldAt(twins.sheet, 'D4')]).toEqual([
          { kind: 'done', value: { address: 'D4' } },
          '30/6/2024',
        ]);
        twins.people((user, { id }) => user.typeInto(id, 4, 4, '31/6/2024'));
      }
    });
  });

  test('acceptUnderUnknownMerge: where this Excel does not tell how far a merge reaches, what it swallows is not said to be done', async () => {
    const cells = PLAN_CELLS.map((row, at) => (at === 4 ? [...row.slice(0, 3), '31/6/2024', row[4]] : row));
    const workbook = drawWorkbook({ ...PLAN_SHEET, cells });
    await withTwins(
      workbook,
      async (twins) => {
        const read = await readActiveSheet(ON_15_OCTOBER);
        const findings = read.kind === 'done' ? read.value.reviews[0].findings : [];
        const finding = findings.find(({ row, column }) => row === 5 && column === 4)!;
        twins.sheet.merges.push(areaOf('D4:D5'));
        const before = structuredClone(workbook);
        expect(await acceptProposal(twins.sheet.id, finding)).toMatchObject({
          kind: 'failed',
          failure: { kind: 'changedSinceReview', address: 'D5' },
        });
        expect(differences(before, workbook)).toEqual([]);
      },
      { profile: '2021-least' },
    );
  });
});

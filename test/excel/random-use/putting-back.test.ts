import { recompute } from '../../../src/excel/actions/recompute';
import { undoLastRun } from '../../../src/excel/actions/undo';
import { type Deed, withTwins } from '../../monkey/twin-workbooks';
import { drawWorkbook, heldAt } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_CELLS, PLAN_SHEET } from '../plan-sheet';
import { smallPlan } from './sheets';

jest.setTimeout(120_000);

/** Rows that move between two of our trips bring other cells to the addresses that we know. */

const TRIPS = [1, 2, 3, 4, 5, 6, 7] as const;
const type =
  (row: number, column: number, text: string): Deed =>
  (user, sheet) =>
    user.typeInto(sheet.id, row, column, text);
const deleteRow =
  (row: number): Deed =>
  (user, sheet) =>
    user.deleteRows(sheet.id, row, 1, 'coAuthor');
const insertRow =
  (row: number): Deed =>
  (user, sheet) =>
    user.insertRows(sheet.id, row, 1, 'coAuthor');

describe('a row that goes while a run is under way', () => {
  test('lostSmall: the signature below the table keeps its words, not our number', async () => {
    const harm: string[] = [];
    for (const trip of TRIPS) {
      await withTwins(smallPlan(), async (twins) => {
        await recompute(ON_15_OCTOBER);
        expect(heldAt(twins.sheet, 'E4')).toBe(0.5);
        twins.people(type(3, 4, 'Chưa thực hiện'));
        twins.peopleBefore(trip, deleteRow(2));
        await recompute(ON_15_OCTOBER);
        harm.push(...twins.harm().map((line) => `before trip ${trip}: ${line}`));
      });
    }
    expect(harm).toEqual([]);
  });

  test('lostText: nor is it wiped where our cell was blank before', async () => {
    const harm: string[] = [];
    for (const trip of TRIPS) {
      await withTwins(smallPlan(), async (twins) => {
        await recompute(ON_15_OCTOBER);
        twins.people(type(4, 5, ''));
        twins.people(type(3, 4, 'Chưa thực hiện'));
        twins.peopleBefore(trip, deleteRow(2));
        await recompute(ON_15_OCTOBER);
        harm.push(...twins.harm().map((line) => `before trip ${trip}: ${line}`));
      });
    }
    expect(harm).toEqual([]);
  });

  test('lostNumber: no ratio lands in the row of an item or over a word of theirs', async () => {
    const harm: string[] = [];
    for (const trip of TRIPS) {
      const cells = [...PLAN_CELLS, ['Người lập', undefined, undefined, undefined, undefined, 'đạt']];
      await withTwins(drawWorkbook({ ...PLAN_SHEET, cells }), async (twins) => {
        await recompute(ON_15_OCTOBER);
        expect([heldAt(twins.sheet, 'F6'), heldAt(twins.sheet, 'F9')]).toEqual([0.5, 0.5]);
        twins.people(type(8, 5, 'Chưa thực hiện'));
        const isMet = twins.peopleBefore(trip, deleteRow(5));
        await recompute(ON_15_OCTOBER);
        harm.push(...twins.harm().map((line) => `before trip ${trip}: ${line}`));
        if (!isMet()) return;
        await recompute(ON_15_OCTOBER);
        // Row 5 is gone: one section with its one item done, one with none of two.
        const ratios = [heldAt(twins.sheet, 'F3'), heldAt(twins.sheet, 'F5'), heldAt(twins.sheet, 'F8')];
        if (ratios.join() !== [1, 0, 1 / 3].join()) harm.push(`before trip ${trip}: ratios ${ratios.join()}`);
      });
    }
    expect(harm).toEqual([]);
  });
});

describe('rows that move while a run puts things right', () => {
  test('lostHeading: a stale reading and then a row above leave every word where it stood', async () => {
    const harm: string[] = [];
    for (const first of TRIPS) {
      for (const second of TRIPS.filter((trip) => trip >= first)) {
        await withTwins(drawWorkbook(PLAN_SHEET), async (twins) => {
          await recompute(ON_15_OCTOBER);
          twins.people(type(8, 5, 'Chưa thực hiện'));
          twins.peopleBefore(first, type(4, 5, 'Chưa thực hiện'));
          twins.peopleBefore(second, insertRow(2));
          await recompute(ON_15_OCTOBER);
          harm.push(...twins.harm().map((line) => `before trips ${first} and ${second}: ${line}`));
        });
      }
    }
    expect(harm).toEqual([]);
  });
});

describe('rows that move while a run is undone', () => {
  test('undoRace: the heading stays, and what is said of the undo is true', async () => {
    const wrong: string[] = [];
    for (const trip of TRIPS) {
      await withTwins(drawWorkbook(PLAN_SHEET), async (twins) => {
        await recompute(ON_15_OCTOBER);
        const rulesThen = twins.sheet.conditionalFormats.length;
        const isMet = twins.peopleBefore(trip, insertRow(1));
        const outcome = await undoLastRun();
        if (!isMet()) return;
        wrong.push(...twins.harm().map((line) => `before trip ${trip}: ${line}`));
        const left = [heldAt(twins.sheet, 'F4'), heldAt(twins.sheet, 'F7'), heldAt(twins.sheet, 'F10')];
        const rules = twins.sheet.conditionalFormats.length;
        const isWholly =
          outcome.kind === 'done'
            ? left.every((value) => value === undefined || value === '') && rules === 0
            : left.join() === [0.5, 0.5, 0.5].join() && rules === rulesThen;
        if (!isWholly) wrong.push(`before trip ${trip}: ${outcome.kind}, ${left.join()}, ${rules} rules`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

import { SUMMARY_LABEL } from '../../../src/domain/edits/ratios/ratio-label';
import { recompute } from '../../../src/excel/actions/recompute';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import { differences } from '../../monkey/harm';
import { withTwins } from '../../monkey/twin-workbooks';
import { ON_15_OCTOBER } from '../plan-sheet';
import { choosing, draw, HEADING, WITH_SUMMARY_LINE } from './sheets';

jest.setTimeout(120_000);

const withLine = (workbook: HostWorkbook): HostWorkbook => choosing(workbook, WITH_SUMMARY_LINE);

/** Row by row, what stands on a line of ours: the label, and the number beside it. */
function lines(sheet: HostSheet): readonly (readonly unknown[])[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) =>
      value === SUMMARY_LABEL ? [[row, cells.get(column + 1)?.value ?? '']] : [],
    ),
  );
}

/** Numbers between 0 and 1: none of the plans below has one of its own. */
function shares(sheet: HostSheet): number {
  return [...sheet.rows.values()]
    .flatMap((cells) => [...cells.values()])
    .filter(({ value }) => typeof value === 'number' && value <= 1).length;
}

/** Presses five times: the lines come once, and then nothing is written any more. */
async function standsStill(plan: HostWorkbook, ratios: readonly number[]): Promise<void> {
  const workbook = withLine(plan);
  await withTwins(workbook, async (twins) => {
    await recompute(ON_15_OCTOBER);
    expect(lines(twins.sheet).map(([, value]) => value)).toEqual(ratios);
    expect(shares(twins.sheet)).toBe(ratios.length);
    const once = structuredClone(workbook);
    for (let press = 2; press <= 5; press += 1) {
      await recompute(ON_15_OCTOBER);
      expect(differences(once, workbook)).toEqual([]);
    }
    expect(twins.harm()).toEqual([]);
  });
}

describe('summaryWanders: a line stands still, one for each appendix, its label beside its number', () => {
  test('two appendices one right after the other', () =>
    standsStill(
      draw([
        ['BIỂU 1. NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        HEADING,
        ['1', 'Rà soát văn bản', '30/9/2024', 'Chưa thực hiện'],
        ['2', 'Ban hành kế hoạch', '31/01/2024', 'Đã hoàn thành'],
        ['BIỂU 2. NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI NĂM 2024'],
        ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        ['1', 'Họp dân', 'Trưởng thôn', '31/3/2024', 'Đã hoàn thành'],
        ['2', 'Lấy ý kiến', 'MTTQ xã', '30/11/2024', 'Đã hoàn thành'],
      ]),
      [0.5, 1],
    ));

  test('an appendix that ends in a heading repeated by a page break', () =>
    standsStill(
      draw([
        HEADING,
        ['1', 'Rà soát văn bản', '30/9/2024', 'Chưa thực hiện'],
        ['2', 'Ban hành kế hoạch', '31/01/2024', 'Đã hoàn thành'],
        HEADING,
      ]),
      [0.5],
    ));
});

describe('summaryTypedOver: a line that the user has mended is left as it is', () => {
  const plan = (): HostWorkbook =>
    withLine(
      draw([
        HEADING,
        ['1', 'Rà soát văn bản', '30/9/2024', 'Chưa thực hiện'],
        ['2', 'Ban hành kế hoạch', '31/01/2024', 'Đã hoàn thành'],
      ]),
    );

  test('another number in the place of ours: it stays, its label beside it, and no second line comes', async () => {
    const workbook = plan();
    await withTwins(workbook, async (twins) => {
      await recompute(ON_15_OCTOBER);
      const [line] = lines(twins.sheet);
      expect(line?.[1]).toBe(0.5);
      const row = line?.[0] as number;
      twins.people((user, { id }) => user.typeInto(id, row, 3, 0.6));
      for (let press = 1; press <= 3; press += 1) {
        await recompute(ON_15_OCTOBER);
        expect(lines(twins.sheet)).toEqual([[row, 0.6]]);
        expect(shares(twins.sheet)).toBe(1);
      }
      // The cell shows percentages since our own number stood there.
      const harm = twins.harm().filter((line) => !line.includes('C4: style:'));
      expect(harm).toEqual([]);
    });
  });

  test('a hidden name of ours that somebody has deleted: the line stays as it is', async () => {
    const workbook = plan();
    await withTwins(workbook, async (twins) => {
      await recompute(ON_15_OCTOBER);
      const before = lines(twins.sheet);
      workbook.names = workbook.names.filter(({ name }) => !name.startsWith('_tienDo.ratio'));
      for (let press = 1; press <= 3; press += 1) {
        await recompute(ON_15_OCTOBER);
        expect(lines(twins.sheet)).toEqual(before);
        expect(shares(twins.sheet)).toBe(1);
      }
    });
  });
});

import { recompute } from '../../../src/excel/actions/recompute';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';
import { withExcel } from './fault-sweep';

it('a condition that Excel refuses is written once more in short, and so are later ones of the session', async () => {
  const workbook = drawWorkbook(PLAN_SHEET);
  const formulas = () => workbook.sheets[0]!.conditionalFormats.map(({ formula }) => formula ?? '');
  await withExcel(workbook, async ({ host }) => {
    let refusals = 0;
    host.failWhen(({ kind, member }) =>
      kind === 'set' && member.endsWith('.Formula') && (refusals += 1) === 1 ? 'InvalidArgument' : undefined,
    );
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
    expect(formulas()).toHaveLength(4);
    expect(formulas().filter((formula) => formula.includes('$D'))).toEqual([]);
    host.user.typeInto(workbook.activeSheetId, 5, 5, 'Đang thực hiện');
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
    expect(formulas().filter((formula) => formula.includes('$D'))).toEqual([]);
  });
});

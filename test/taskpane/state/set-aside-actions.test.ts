import type { ActionRunner } from '../../../src/taskpane/state/action-runner';
import type { ExcelGateway } from '../../../src/taskpane/state/excel-gateway';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { INITIAL_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { SetAsideActions } from '../../../src/taskpane/state/set-aside-actions';
import { updatePane } from '../../../src/taskpane/state/update-pane';
import { sampleReport } from '../stories/sample-report';

const report = sampleReport();
const finding = report.reviews[0].findings[0]!;
const READ: PaneState = { ...INITIAL_STATE, sheet: { kind: 'read', report, changed: false } };

/** An actor that does at once what it is asked, and writes down what that was. */
function acting(state: PaneState) {
  const log: unknown[] = [];
  const excel = {
    setFindingAside: (...asked: unknown[]) => {
      log.push(['set aside', ...asked]);
      return Promise.resolve({ kind: 'done', value: undefined });
    },
    takeFindingBack: (...asked: unknown[]) => {
      log.push(['take back', ...asked]);
      return Promise.resolve({ kind: 'done', value: undefined });
    },
  } as unknown as ExcelGateway;
  const actor: ActionRunner = {
    state,
    dispatch: (event: PaneEvent) => log.push(event.kind),
    act: async (activity, task, tell, thenReads) => {
      const outcome = await task({});
      log.push(activity, outcome.kind === 'done' ? tell(outcome.value) : 'failed', thenReads);
    },
  };
  return { actions: new SetAsideActions(excel, actor), log };
}

test('setting aside closes the question, asks Excel with the whole report, tells the cell, and reads again', async () => {
  const { actions, log } = acting(READ);
  await actions.setAside(finding, { kind: 'later' });
  expect(log).toEqual([
    'setAsideFormToggled',
    ['set aside', report, finding, { kind: 'later' }],
    'settingAside',
    { kind: 'setAside', address: 'A24' },
    true,
  ]);
});

test('taking back asks by the key', async () => {
  const { actions, log } = acting(READ);
  await actions.takeBack({ finding, key: 'khóa', reason: { kind: 'later' } });
  expect(log).toEqual([
    ['take back', report, 'khóa'],
    'settingAside',
    { kind: 'takenBack', address: 'A24' },
    true,
  ]);
});

test('without a sheet there is nothing to set aside', async () => {
  const { actions, log } = acting(INITIAL_STATE);
  await actions.setAside(finding, { kind: 'later' });
  expect(log).toEqual([]);
});

test('the question stays open while the same sheet is read again, and closes on another', () => {
  const asked = updatePane(READ, { kind: 'setAsideFormToggled', finding: '24:1:code/lost-zero' });
  expect(updatePane(asked, { kind: 'sheetRead', report }).settingAside).toBe('24:1:code/lost-zero');
  const other = updatePane(asked, { kind: 'sheetRead', report: { ...report, sheetId: '{9}' } });
  expect(other.settingAside).toBeUndefined();
  expect(updatePane(asked, { kind: 'appendixChosen', index: 1 }).settingAside).toBeUndefined();
  expect(updatePane(asked, { kind: 'setAsideFormToggled' }).settingAside).toBeUndefined();
});

import { INITIAL_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { updatePane } from '../../../src/taskpane/state/update-pane';
import { sampleReport } from '../stories/sample-report';

const report = sampleReport();
const READ: PaneState = {
  ...INITIAL_STATE,
  connection: 'ready',
  sheet: { kind: 'read', report, changed: false },
};

test('a watchdog that comes late does not hide a pane that works', () => {
  expect(updatePane(READ, { kind: 'connectionFailed', connection: 'slow' })).toBe(READ);
});

test('a connection that comes late replaces the words of the watchdog', () => {
  const slow = updatePane(INITIAL_STATE, { kind: 'connectionFailed', connection: 'slow' });
  expect(slow.connection).toBe('slow');
  expect(updatePane(slow, { kind: 'connected', connection: 'ready', officeLanguage: 'en' })).toMatchObject({
    connection: 'ready',
    officeLanguage: 'en',
  });
});

test('starting something new takes the last notice away, reading by itself does not', () => {
  const told: PaneState = { ...READ, notice: { kind: 'copied' } };
  expect(updatePane(told, { kind: 'started', activity: 'recomputing' })).not.toHaveProperty('notice');
  expect(updatePane(told, { kind: 'started', activity: 'reading' }).notice).toEqual({ kind: 'copied' });
});

test('reading the same sheet again keeps the filter, another sheet starts without one', () => {
  const filtered: PaneState = {
    ...READ,
    filter: { kind: 'overdue', search: 'hồ sơ' },
  };
  expect(updatePane(filtered, { kind: 'sheetRead', report }).filter.kind).toBe('overdue');
  const other = updatePane(filtered, { kind: 'sheetRead', report: { ...report, sheetId: '{2}' } });
  expect(other.filter).toEqual({ kind: 'all', search: '' });
});

test('what is read anew is not "changed" any more, and old previews are gone', () => {
  const changed = updatePane(READ, { kind: 'sheetChanged', sheetId: '{1}' });
  expect(changed.sheet).toMatchObject({ changed: true });
  const read = updatePane({ ...changed, preview: report.review.findings }, { kind: 'sheetRead', report });
  expect(read.sheet).toMatchObject({ changed: false });
  expect(read.preview).toEqual([]);
});

test('an edit on another sheet changes nothing', () => {
  expect(updatePane(READ, { kind: 'sheetChanged', sheetId: '{7}' })).toBe(READ);
});

test('choosing a filter goes to the list that it filters', () => {
  const state = updatePane(
    { ...READ, tab: 'leads' },
    { kind: 'filtered', filter: { kind: 'all', search: '', lead: 'A' } },
  );
  expect(state.tab).toBe('todo');
});

test('a mistyped setting is named once, and forgotten when settings are in order', () => {
  const wrong = updatePane(READ, { kind: 'settingMistyped', setting: 'asOf' });
  expect(updatePane(wrong, { kind: 'settingMistyped', setting: 'asOf' }).wrongSettings).toEqual(['asOf']);
  expect(updatePane(wrong, { kind: 'settingsLoaded', settings: READ.settings }).wrongSettings).toEqual([]);
});

test('no event alters the state that it is given', () => {
  const frozen = Object.freeze({ ...READ, notice: { kind: 'copied' } as const });
  for (const event of [
    { kind: 'noticeClosed' },
    { kind: 'tabChosen', tab: 'settings' },
    { kind: 'ended' },
    { kind: 'stepsShown', shown: true },
  ] as const) {
    expect(() => updatePane(frozen, event)).not.toThrow();
  }
  expect(frozen.notice).toEqual({ kind: 'copied' });
});

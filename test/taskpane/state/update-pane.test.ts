import type { SheetReport } from '../../../src/excel/office/outcome';
import { INITIAL_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { updatePane } from '../../../src/taskpane/state/update-pane';
import { sampleExcelRecord } from '../stories/sample-excel-record';
import { sampleReport } from '../stories/sample-report';

const report = sampleReport();
const READY: PaneState = { ...INITIAL_STATE, connection: 'ready' };
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
  expect(other.filter).toEqual({ kind: 'overdue', search: '' });
});

test('what is read anew is not "changed" any more', () => {
  const changed = updatePane(READ, { kind: 'sheetChanged', sheetId: '{1}' });
  expect(changed.sheet).toMatchObject({ changed: true });
  expect(updatePane(changed, { kind: 'sheetRead', report }).sheet).toMatchObject({ changed: false });
});

describe('what the user has opened, when the pane reads by itself', () => {
  const opened: PaneState = {
    ...READ,
    unfolded: { line: 'certain error', findings: report.reviews[0].findings.slice(0, 2) },
    choosesColumns: true,
  };
  const anew = structuredClone(report);

  test('stays open where it is found again, as the new reading tells it', () => {
    const read = updatePane(opened, { kind: 'sheetRead', report: anew });
    expect(read.unfolded?.findings).toHaveLength(2);
    expect(read.unfolded?.findings[0]).toBe(anew.reviews[0].findings[0]);
    expect(read.choosesColumns).toBe(true);
  });

  test('is closed where one of the cells holds something else', () => {
    const findings = anew.reviews[0].findings.map((finding, at) =>
      at === 1 ? { ...finding, found: '3.2' } : finding,
    );
    const other: SheetReport = { ...anew, reviews: [{ ...anew.reviews[0], findings }] };
    expect(updatePane(opened, { kind: 'sheetRead', report: other })).not.toHaveProperty('unfolded');
  });

  test('is closed on another sheet', () => {
    const read = updatePane(opened, { kind: 'sheetRead', report: { ...anew, sheetId: '{2}' } });
    expect(read).not.toHaveProperty('unfolded');
    expect(read.choosesColumns).toBe(false);
  });
});

test('an edit on another sheet changes nothing', () => {
  expect(updatePane(READ, { kind: 'sheetChanged', sheetId: '{7}' })).toBe(READ);
});

test('choosing a filter goes to the list that it filters', () => {
  const state = updatePane(
    { ...READ, tab: 'summary' },
    { kind: 'filtered', filter: { kind: 'overdue', search: '', lead: 'A' } },
  );
  expect(state.tab).toBe('todo');
});

test('a mistyped setting is named once, and forgotten when settings are in order', () => {
  const unreadable = { setting: 'asOf', why: { kind: 'unreadable', typed: 'mai' } } as const;
  const noSuchDay = { setting: 'asOf', why: { kind: 'noSuchDay', day: 31, month: 6, lastDay: 30 } } as const;
  const wrong = updatePane(READ, { kind: 'settingInvalid', wrong: unreadable });
  expect(updatePane(wrong, { kind: 'settingInvalid', wrong: noSuchDay }).wrongSettings).toEqual([noSuchDay]);
  expect(updatePane(wrong, { kind: 'settingsLoaded', settings: READ.settings }).wrongSettings).toEqual([]);
});

describe('which list a sheet begins with', () => {
  const without = (kinds: readonly string[]): SheetReport => {
    const {
      reviews: [review],
    } = report;
    return sampleReport({
      ...review,
      findings: kinds.includes('mend') ? [] : review.findings,
      completion: {
        ...review.completion,
        ...(kinds.includes('overdue') ? { overdue: 0 } : {}),
        ...(kinds.includes('dueSoon') ? { dueSoon: 0 } : {}),
      },
    });
  };

  test.each([
    [[], 'overdue'],
    [['overdue'], 'dueSoon'],
    [['overdue', 'dueSoon'], 'mend'],
    [['overdue', 'dueSoon', 'mend'], 'overdue'],
  ])('without %j it is %s', (kinds, first) => {
    expect(updatePane(READY, { kind: 'sheetRead', report: without(kinds) }).filter.kind).toBe(first);
  });
});

test('closing the search seeks nothing any more', () => {
  const searching: PaneState = { ...READ, isSearching: true, filter: { kind: 'mend', search: 'hồ sơ' } };
  expect(updatePane(searching, { kind: 'searchToggled', open: false })).toMatchObject({
    isSearching: false,
    filter: { kind: 'mend', search: '' },
  });
});

test('a run over all sheets is shown where it is told', () => {
  expect(updatePane(READ, { kind: 'workbookComputed', report: { sheets: [] } }).tab).toBe('summary');
});

test('what Excel answered stays while other things are looked at', () => {
  const record = sampleExcelRecord();
  const opened = updatePane(READ, { kind: 'excelCheckShown', shown: true });
  const answered = updatePane(opened, { kind: 'excelAnswered', record });
  expect(answered).toMatchObject({ showsExcelCheck: true, excelRecord: record });
  const elsewhere = updatePane(answered, { kind: 'tabChosen', tab: 'todo' });
  expect(updatePane(elsewhere, { kind: 'sheetRead', report }).excelRecord).toBe(record);
  expect(updatePane(answered, { kind: 'excelCheckShown', shown: false }).showsExcelCheck).toBe(false);
});

test('what a job remembers and whether it is unfolded goes by its name', () => {
  const chosen = updatePane(READ, { kind: 'jobChanged', change: { period: { mode: 'period' } } });
  expect(chosen.jobs).toEqual({ period: { mode: 'period' } });
  expect(updatePane(READ, { kind: 'jobUnfolded', job: 'period', isOpen: false }).openJobs).toEqual([]);
  const twice = updatePane(READ, { kind: 'jobUnfolded', job: 'period', isOpen: true });
  expect(twice.openJobs).toEqual(['period']);
});

test('no event alters the state that it is given', () => {
  const frozen = Object.freeze({ ...READ, notice: { kind: 'copied' } as const });
  for (const event of [
    { kind: 'noticeClosed' },
    { kind: 'tabChosen', tab: 'settings' },
    { kind: 'ended' },
    { kind: 'firstStepsToggled', shown: true },
  ] as const) {
    expect(() => updatePane(frozen, event)).not.toThrow();
  }
  expect(frozen.notice).toEqual({ kind: 'copied' });
});

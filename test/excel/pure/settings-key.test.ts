import { PROGRESS_KEY } from '../../../src/excel/stored/progress-history';
import { REPORTS_KEY } from '../../../src/excel/stored/reports-store';
import { RECORD_KEY, RUNS_KEY } from '../../../src/excel/stored/run-record';
import { SET_ASIDE_KEY } from '../../../src/excel/stored/set-aside-store';
import { SETTINGS_KEY } from '../../../src/excel/stored/settings-key';

test('workbooks of every version hold what is kept under the same keys', () => {
  expect([SETTINGS_KEY, RECORD_KEY, RUNS_KEY, PROGRESS_KEY, SET_ASIDE_KEY, REPORTS_KEY]).toEqual([
    'tienDo.settings',
    'tienDo.lastRun',
    'tienDo.lastRuns',
    'tienDo.progress',
    'tienDo.setAside',
    'tienDo.reports',
  ]);
});

import '../../../src/taskpane/taskpane.css';
import { applyTheme } from '../../../src/taskpane/page/apply-theme';
import { PaneRoot } from '../../../src/taskpane/page/pane-root';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { INITIAL_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { fakeExcel } from './fake-excel';
import { STORIES } from './stories';

const query = new URLSearchParams(location.search);
const story = STORIES[query.get('story') ?? 'todo'] ?? INITIAL_STATE;
const language = query.get('language') === 'en' ? 'en' : 'vi';
const today = () => ({ year: 2024, month: 10, day: 15 });
const root = new PaneRoot(document.getElementById('pane') ?? document.body, today);
applyTheme();

const start: PaneState = { ...story, officeLanguage: language };
const controller: PaneController = new PaneController(
  fakeExcel(start),
  {
    today,
    copy: () => Promise.resolve(true),
    saveFile: () => 'downloaded',
    reload: () => undefined,
    painted: () => Promise.resolve(),
    rememberStepsRead: () => undefined,
  },
  (state) => root.show(state, controller.actions),
  start,
);
root.show(start, controller.actions);

import '../../../src/taskpane/taskpane.css';
import '../../../src/taskpane/page/fluent';
import { render } from 'lit-html';
import { catalogueFor } from '../../../src/messages/catalogue-for';
import { followTheme } from '../../../src/taskpane/page/follow-theme';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { INITIAL_STATE, languageShown, type PaneState } from '../../../src/taskpane/state/pane-state';
import { renderPane } from '../../../src/taskpane/views/render-pane';
import { fakeExcel } from './fake-excel';
import { STORIES } from './stories';

const query = new URLSearchParams(location.search);
const story = STORIES[query.get('story') ?? 'todo'] ?? INITIAL_STATE;
const language = query.get('language') === 'en' ? 'en' : 'vi';
const root = document.getElementById('pane') ?? document.body;
root.replaceChildren();
followTheme();

const start: PaneState = { ...story, officeLanguage: language };
const controller = new PaneController(
  fakeExcel(start),
  {
    today: () => ({ year: 2024, month: 10, day: 15 }),
    copy: () => Promise.resolve(true),
    reload: () => undefined,
    rememberStepsRead: () => undefined,
  },
  show,
  start,
);

function show(state: PaneState): void {
  const messages = catalogueFor(languageShown(state));
  document.documentElement.lang = messages.language;
  render(renderPane(state, messages, controller.actions, '15/10/2024'), root);
}

show(start);

import { holdFirstDraw } from '../../../src/taskpane/page/hold-first-draw';
import { INITIAL_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';

const CONNECTED: PaneState = { ...INITIAL_STATE, connection: 'ready' };
const READING: PaneState = { ...CONNECTED, activity: 'reading' };
const FAILED: PaneState = { ...CONNECTED, sheet: { kind: 'failed', failure: { kind: 'chartSheet' } } };

/** What is drawn, and how to let the moment pass. */
function held() {
  const drawn: PaneState[] = [];
  const waiting: (() => void)[] = [];
  const show = holdFirstDraw(
    (state) => drawn.push(state),
    (callback) => waiting.push(callback),
  );
  return { drawn, show, passMoment: () => waiting.splice(0).forEach((callback) => callback()) };
}

describe('holdFirstDraw()', () => {
  it('draws nothing while Excel is about to answer, then at once what it has answered', () => {
    const { drawn, show, passMoment } = held();
    show(CONNECTED);
    show(READING);
    expect(drawn).toEqual([]);
    show(FAILED);
    expect(drawn).toEqual([FAILED]);
    passMoment();
    expect(drawn).toEqual([FAILED]);
  });

  it('draws the latest state when the answer takes longer than a moment, and each one from then on', () => {
    const { drawn, show, passMoment } = held();
    show(CONNECTED);
    show(READING);
    passMoment();
    expect(drawn).toEqual([READING]);
    show(CONNECTED);
    expect(drawn).toEqual([READING, CONNECTED]);
  });

  it.each<[string, PaneState]>([
    ['where Excel is not there', { ...INITIAL_STATE, connection: 'slow' }],
    ['where there is something to say', { ...CONNECTED, notice: { kind: 'settingsDamaged' } }],
  ])('holds nothing back %s', (_, state) => {
    const { drawn, show } = held();
    show(state);
    expect(drawn).toEqual([state]);
  });
});

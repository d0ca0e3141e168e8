import { announceRun, onRunAnnounced, takeMissedFailure } from '../../../src/excel/actions/run-channel';

const FAILED = { kind: 'failed', failure: { kind: 'readOnly' } } as const;

const globals = globalThis as { Office?: unknown; localStorage?: unknown; BroadcastChannel?: unknown };
const { BroadcastChannel } = globals;

function inWorkbook(url: string): void {
  globals.Office = { context: { document: { url } } };
}

beforeEach(() => {
  const kept = new Map<string, string>();
  globals.localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
});

afterEach(() => {
  globals.BroadcastChannel = BroadcastChannel;
  delete globals.Office;
  delete globals.localStorage;
});

describe('the failure of the ribbon button', () => {
  it('waits for the pane where no channel joins the pages, and is told once', () => {
    delete globals.BroadcastChannel;
    inWorkbook('a.xlsx');
    announceRun(FAILED);
    expect(takeMissedFailure()).toEqual({ kind: 'readOnly' });
    expect(takeMissedFailure()).toBeUndefined();
  });

  it('is told no more once a run has gone well, nor in another workbook, nor long after', () => {
    inWorkbook('a.xlsx');
    announceRun(FAILED);
    inWorkbook('b.xlsx');
    expect(takeMissedFailure()).toBeUndefined();
    inWorkbook('a.xlsx');
    announceRun({ kind: 'done', value: undefined });
    expect(takeMissedFailure()).toBeUndefined();
    announceRun(FAILED);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000);
    expect(takeMissedFailure()).toBeUndefined();
    jest.restoreAllMocks();
  });

  it('is not heard from one unsaved workbook in another', async () => {
    inWorkbook('');
    const heard: unknown[] = [];
    const stop = onRunAnnounced((failure) => heard.push(failure));
    announceRun(FAILED);
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(heard).toEqual([]);
    expect(takeMissedFailure()).toBeUndefined();
  });
});

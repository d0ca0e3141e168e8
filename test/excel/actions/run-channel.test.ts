import { announceRun, onRunAnnounced, takeMissedFailure } from '../../../src/excel/actions/run-channel';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { until } from '../../support/until';

const FAILED = { kind: 'failed', failure: { kind: 'readOnly' } } as const;

const globals = globalThis as {
  localStorage?: unknown;
  BroadcastChannel?: unknown;
  addEventListener?: unknown;
  removeEventListener?: unknown;
};
const { BroadcastChannel } = globals;

let uninstall: () => void = () => undefined;

/** How to be a page of this workbook from then on; an address of "" is what Excel tells of one that was never saved. */
async function pageOf([documentUrl = '', workbookName = 'Book1']: readonly string[]): Promise<() => void> {
  const excel = await excelForTest(drawWorkbook({ name: 'S', cells: [['a']] }), {
    documentUrl,
    workbookName,
  });
  return () => {
    uninstall();
    uninstall = excel.installGlobals();
  };
}

async function inWorkbook(of: readonly string[]): Promise<void> {
  (await pageOf(of))();
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
  delete globals.localStorage;
  uninstall();
  uninstall = () => undefined;
  closeExcel();
});

describe('the failure of the ribbon button', () => {
  it.each([
    ['saved', 'https://localhost/a.xlsx'],
    ['never saved', ''],
  ])('waits for the pane where no channel joins the pages, and is told once: %s', async (_, address) => {
    delete globals.BroadcastChannel;
    await inWorkbook([address]);
    await announceRun(FAILED);
    expect(await takeMissedFailure()).toEqual({ kind: 'readOnly' });
    expect(await takeMissedFailure()).toBeUndefined();
  });

  it.each([
    ['saved', ['https://localhost/a.xlsx', 'a.xlsx'], ['https://localhost/b.xlsx', 'b.xlsx']],
    ['never saved', ['', 'Book1'], ['', 'Book2']],
  ] as const)(
    'is told no more once a run has gone well, nor in another workbook, nor long after: %s',
    async (_, a, b) => {
      await inWorkbook(a);
      await announceRun(FAILED);
      await inWorkbook(b);
      expect(await takeMissedFailure()).toBeUndefined();
      await announceRun({ kind: 'done', value: undefined });
      await inWorkbook(a);
      expect(await takeMissedFailure()).toEqual({ kind: 'readOnly' });
      await announceRun(FAILED);
      await announceRun({ kind: 'done', value: undefined });
      expect(await takeMissedFailure()).toBeUndefined();
      await announceRun(FAILED);
      jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000);
      expect(await takeMissedFailure()).toBeUndefined();
      jest.restoreAllMocks();
    },
  );

  it.each([
    ['from one unsaved workbook in another', ['', 'Book1'], ['', 'Book2'], []],
    ['in the same unsaved workbook', ['', 'Book1'], ['', 'Book1'], ['readOnly']],
    [
      'of a workbook of the same name elsewhere',
      ['C:\\a\\b.xlsx', 'b.xlsx'],
      ['C:\\c\\b.xlsx', 'b.xlsx'],
      [],
    ],
    [
      'by a pane from before the first saving',
      ['C:\\Sổ\\a b.xlsx', 'a b.xlsx'],
      ['', 'a b.xlsx'],
      ['readOnly'],
    ],
    ['by such a pane of another', ['https://localhost/a%20b.xlsx', 'a b.xlsx'], ['', 'Book1'], []],
  ] as const)('heard at once: %s', async (_, button, pane, expected) => {
    const heard: unknown[] = [];
    const stop = onRunAnnounced((failure) => heard.push(failure?.kind));
    const [beButton, bePane] = [await pageOf(button), await pageOf(pane)];
    beButton();
    await announceRun(FAILED);
    bePane();
    if (expected.length > 0) await until(() => heard.length > 0);
    else await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(heard).toEqual(expected);
    // What was told is not kept, and nobody else takes it.
    expect(await takeMissedFailure()).toBeUndefined();
  });

  it('is heard through the store of pages where no channel joins them', async () => {
    delete globals.BroadcastChannel;
    let hear: (event: { readonly key: string }) => void = () => undefined;
    globals.addEventListener = (_: string, listener: typeof hear) => (hear = listener);
    globals.removeEventListener = () => undefined;
    const heard: unknown[] = [];
    await inWorkbook(['']);
    const stop = onRunAnnounced((failure) => heard.push(failure?.kind));
    await announceRun(FAILED);
    hear({ key: 'another' });
    hear({ key: 'tienDo.missedFailure' });
    await until(() => heard.length > 0);
    stop();
    delete globals.addEventListener;
    delete globals.removeEventListener;
    expect(heard).toEqual(['readOnly']);
  });
});

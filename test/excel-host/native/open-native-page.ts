import type { Browser, Page } from 'playwright-core';
import type { ExcelHost } from '../../../src/excel-host/protocol/excel-host';
import { RibbonCommands } from '../../../src/excel-host/protocol/ribbon-commands';
import { nativeAddress, type NativePlatform, nativeSetup } from './native-setup';
import { installNative } from './page-side';

/** Numbers of office.js. */
const METHOD = { executeBatch: 93, commandCompleted: 94 } as const;
export const NATIVE_EVENT = { appCommandInvoked: 39, richApiMessage: 33 } as const;

/** A page of the add-in in a browser, with a desktop Excel around it. */
export interface NativePage {
  readonly page: Page;
  /** The numbers of the events that office.js has asked Excel for. */
  readonly registeredEvents: readonly number[];
  /** What the page's scripts did not catch. */
  readonly errors: readonly string[];
  /** Waits until the page listens for ribbon buttons; false where it does not within `milliseconds`. */
  listensForCommands(milliseconds: number): Promise<boolean>;
  /** Presses a ribbon button, and waits for `event.completed()`. */
  pressRibbonButton(functionName: string): Promise<void>;
}

/** `prepare` may change what the page is given, before it is opened. */
export async function openNativePage(
  browser: Browser,
  address: string,
  platform: NativePlatform,
  host: ExcelHost,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<NativePage> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const errors: string[] = [];
  const registeredEvents: number[] = [];
  const commands = new RibbonCommands(20_000);
  page.on('pageerror', (error) => errors.push(error.message));
  const raise = (id: number, payload: unknown): Promise<void> =>
    page.evaluate(
      ([number, value]) =>
        (window as unknown as { nativeRaise(id: number, payload: unknown): void }).nativeRaise(number, value),
      [id, payload] as const,
    );
  const connection = host.connect((entries) => {
    // A page that is closed hears nothing more.
    raise(NATIVE_EVENT.richApiMessage, entries).catch(() => undefined);
  });
  await page.exposeFunction('nativeExecute', (id: number, paramsJson: string): string => {
    const params = JSON.parse(paramsJson) as readonly unknown[];
    if (id === METHOD.executeBatch) {
      const [message] = params as readonly [readonly unknown[]];
      return JSON.stringify([0, [200, [], connection.answer(String(message[4]))]]);
    }
    if (id === METHOD.commandCompleted) commands.completed(String(params[0]), Number(params[1]));
    return JSON.stringify([0]);
  });
  await page.exposeFunction('nativeRegister', (id: number) => void registeredEvents.push(id));
  await page.addInitScript(installNative, nativeSetup(platform, host.state.requirements));
  await prepare(page);
  await page.goto(nativeAddress(address, platform));
  const listensForCommands = async (milliseconds: number): Promise<boolean> => {
    const until = Date.now() + milliseconds;
    while (!registeredEvents.includes(NATIVE_EVENT.appCommandInvoked)) {
      if (Date.now() > until) return false;
      await page.waitForTimeout(50);
    }
    return true;
  };
  return {
    page,
    registeredEvents,
    errors,
    listensForCommands,
    pressRibbonButton: async (functionName) => {
      if (!(await listensForCommands(15_000)))
        throw new Error('The page does not listen for ribbon buttons.');
      await commands.press((commandId) => {
        const source = JSON.stringify({ source: { id: 'RecomputeButton' } });
        void raise(NATIVE_EVENT.appCommandInvoked, [commandId, functionName, source]);
      });
    },
  };
}

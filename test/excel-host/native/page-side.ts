import type { NativeSetup } from './native-setup';

/** What this side of the page gives to its other side in Node, and the other way round. */
interface PageScope {
  /** Answers a method of Office by its number; JSON text both ways. */
  nativeExecute(id: number, paramsJson: string): Promise<string>;
  nativeRegister(id: number): Promise<void>;
  nativeRaise?: (id: number, payload: unknown) => void;
}

/**
 * Runs in the page before any of its own scripts: puts in what a desktop Excel puts into the window of an add-in, for
 * Windows `window.external`, for the Mac the message handler "Agave". Must need nothing from outside its own text.
 */
export function installNative({ platform, context, contextByPlace }: NativeSetup): void {
  const scope = window as unknown as PageScope & Record<string, unknown>;
  /** Excel hands arrays over in a wrapping of its own. */
  const wrapped = (value: unknown): unknown =>
    Array.isArray(value) ? { toArray: () => value.map(wrapped), dimensions: () => 1 } : value;
  const execute = async (id: number, params: unknown): Promise<unknown> =>
    JSON.parse(await scope.nativeExecute(id, JSON.stringify(params))) as unknown;

  if (platform === 'win32') {
    type Handler = (id: number, payload: unknown) => void;
    const handlers = new Map<number, Handler>();
    const told = Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value]));
    const settings = { Read: () => undefined, Write: () => undefined };
    Object.defineProperty(window, 'external', {
      configurable: true,
      value: {
        GetContext: () => ({ ...told, GetSettings: () => settings }),
        Execute: (id: number, params: unknown, answer: (response: unknown, code: number) => void) => {
          void execute(id, params).then((response) => answer(wrapped(response), 0));
        },
        RegisterEvent: (id: number, _target: string, handler: Handler, done: (status: number) => void) => {
          handlers.set(id, handler);
          void scope.nativeRegister(id).then(() => done(0));
        },
        UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
          handlers.delete(id);
          done(0);
        },
      },
    });
    scope.nativeRaise = (id, payload) => handlers.get(id)?.(id, wrapped(payload));
    return;
  }

  interface Message {
    readonly methodId: number;
    readonly params: { readonly id: number; readonly apiArgs?: unknown };
    readonly callbackId?: string;
  }
  interface Callbacks {
    agaveHostCallback(callbackId: string, params: unknown): void;
    agaveHostEventCallback(callbackId: string, params: unknown): void;
  }
  const METHOD = { execute: 1, registerEvent: 2, getContext: 5 };
  const registered = new Map<number, string>();
  const callbacks = (): Callbacks => (scope['OSF'] as { ScriptMessaging: Callbacks }).ScriptMessaging;
  const answer = ({ callbackId }: Message, params: unknown): void => {
    if (callbackId !== undefined) callbacks().agaveHostCallback(callbackId, params);
  };
  const take = async (message: Message): Promise<void> => {
    const { methodId, params } = message;
    if (methodId === METHOD.getContext) answer(message, contextByPlace);
    // The Mac hands the arguments of the callback over from the last to the first.
    else if (methodId === METHOD.execute) answer(message, [0, await execute(params.id, params.apiArgs)]);
    else if (methodId === METHOD.registerEvent) {
      registered.set(params.id, message.callbackId ?? '');
      await scope.nativeRegister(params.id);
      answer(message, [0]);
    } else answer(message, [0]);
  };
  Object.defineProperty(window, 'webkit', {
    value: {
      messageHandlers: {
        Agave: {
          postMessage: (text: string) => {
            setTimeout(() => void take(JSON.parse(text) as Message));
          },
        },
      },
    },
  });
  scope.nativeRaise = (id, payload) =>
    callbacks().agaveHostEventCallback(registered.get(id) ?? '', [payload, id]);
}

import { chooseFileOnDisk } from '../../src/browser-page/file-on-disk';

const BEFORE = new Uint8Array([1, 2, 3]);
const AFTER = new Uint8Array([4, 5]);

/** A file behind the browser's picker: what is written stands only when the stream is closed, as the standard says. */
function pickedFile(fails?: 'open' | 'write' | 'close') {
  const state = { bytes: BEFORE, lastModified: 1, isAborted: false };
  const failAt = (step: string): void => {
    if (step === fails) throw new DOMException('No room', 'QuotaExceededError');
  };
  const handle = {
    name: 'Phụ lục.xlsx',
    getFile: () =>
      Promise.resolve({
        lastModified: state.lastModified,
        arrayBuffer: () => Promise.resolve(state.bytes.buffer),
      }),
    createWritable: () =>
      Promise.resolve().then(() => {
        failAt('open');
        let beside = new Uint8Array();
        return {
          write: (bytes: Uint8Array<ArrayBuffer>) =>
            Promise.resolve().then(() => {
              failAt('write');
              beside = bytes;
            }),
          abort: () => Promise.resolve(void (state.isAborted = true)),
          close: () =>
            Promise.resolve().then(() => {
              failAt('close');
              state.bytes = beside;
              state.lastModified += 1;
            }),
        };
      }),
  };
  Object.assign(globalThis, { window: { showOpenFilePicker: () => Promise.resolve([handle]) } });
  return state;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
});

async function open() {
  const file = await chooseFileOnDisk();
  if (file === undefined) throw new Error('no file');
  await file.read();
  return file;
}

test('a file is read and written where it lies, again and again', async () => {
  const state = pickedFile();
  const file = await open();
  for (const bytes of [AFTER, BEFORE]) {
    expect(await file.isUnchanged()).toBe(true);
    await file.write(bytes);
    expect(state.bytes).toEqual(bytes);
  }
});

test.each(['open', 'write', 'close'] as const)(
  'a save that fails at "%s" leaves the file whole',
  async (step) => {
    const state = pickedFile(step);
    const file = await open();
    await expect(file.write(AFTER)).rejects.toThrow('No room');
    expect(state.bytes).toEqual(BEFORE);
    expect(state.isAborted).toBe(step === 'write');
  },
);

test('a file that somebody else has saved meanwhile is noticed', async () => {
  const state = pickedFile();
  const file = await open();
  state.lastModified += 1;
  expect(await file.isUnchanged()).toBe(false);
});

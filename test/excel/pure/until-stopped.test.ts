import { refuseStopped, untilStopped } from '../../../src/excel/office/until-stopped';

const STOPPED = { failure: { kind: 'stopped' } };

function stopped(): AbortSignal {
  const stopping = new AbortController();
  stopping.abort();
  return stopping.signal;
}

test('a run goes on until the user asks to stop', () => {
  expect(() => refuseStopped(undefined)).not.toThrow();
  expect(() => refuseStopped(new AbortController().signal)).not.toThrow();
  expect(() => refuseStopped(stopped())).toThrow('stopped');
});

test.each([
  ['nobody can stop it', undefined],
  ['nobody stops it', new AbortController().signal],
])('the answer comes where %s', async (_, signal) => {
  expect(await untilStopped(Promise.resolve(7), signal)).toBe(7);
});

test("Excel's error comes where nobody stops it", async () => {
  const answer = Promise.reject(new Error('AccessDenied'));
  await expect(untilStopped(answer, new AbortController().signal)).rejects.toThrow('AccessDenied');
});

test('the run ends at once where the user stops it while Excel is asked', async () => {
  const stopping = new AbortController();
  const ended = untilStopped(new Promise(() => undefined), stopping.signal);
  stopping.abort();
  await expect(ended).rejects.toMatchObject(STOPPED);
});

test('nothing waits for a stop once the answer is there', async () => {
  const { signal } = new AbortController();
  const [added, removed] = [
    jest.spyOn(signal, 'addEventListener'),
    jest.spyOn(signal, 'removeEventListener'),
  ];
  await untilStopped(Promise.resolve(7), signal);
  await Promise.resolve();
  expect(added).toHaveBeenCalledTimes(1);
  expect(removed.mock.calls[0]?.[0]).toBe('abort');
  expect(removed.mock.calls[0]?.[1]).toBe(added.mock.calls[0]?.[1]);
});

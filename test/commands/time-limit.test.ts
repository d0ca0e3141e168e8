import { timeLimit } from '../../src/commands/time-limit';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('asks to stop when the time is over, and not before', () => {
  const { stop } = timeLimit(240_000);
  jest.advanceTimersByTime(239_999);
  expect(stop.aborted).toBe(false);
  jest.advanceTimersByTime(1);
  expect(stop.aborted).toBe(true);
});

it('asks nothing of work that has ended in time', () => {
  const { stop, lift } = timeLimit(240_000);
  lift();
  expect(jest.getTimerCount()).toBe(0);
  jest.advanceTimersByTime(300_000);
  expect(stop.aborted).toBe(false);
});

import { brokenBy } from '../../monkey/play-sequence';

jest.setTimeout(60_000);

describe('sequences that random use has found', () => {
  test('orderTripFails: a run whose rules were put in order only at the second try is wholly done', async () => {
    expect(
      await brokenBy({
        profile: 'web',
        start: 'plan',
        steps: [{ press: 'recompute', fault: { trip: 4, action: 0, code: 'InvalidArgument' } }],
      }),
    ).toEqual([]);
  });

  test('resizedBeforeRun: undo brings a highlight back as somebody had resized it before the run', async () => {
    expect(
      await brokenBy({
        start: 'plan',
        steps: [
          { press: 'recompute' },
          { does: 'resizeRule', sheet: 0, rule: 0, at: 'C5:E5' },
          { does: 'type', sheet: 0, row: 7, column: 5, value: '' },
          { press: 'recompute' },
          { press: 'undo' },
        ],
      }),
    ).toEqual([]);
  });

  test('mergedUnderRatio: what is reported as written can be seen, also where a deadline is merged', async () => {
    expect(
      await brokenBy({
        profile: '2021',
        start: 'generated 16067',
        steps: [{ does: 'merge', sheet: 0, area: 'C11:C14', keeps: false }, { press: 'recompute' }],
      }),
    ).toEqual([]);
  });

  test('nameGoneWhileIdle: a hidden name that somebody deletes while nothing is to be written is seen by the run', async () => {
    expect(
      await brokenBy({
        profile: 'web',
        start: 'appendices cchc-plain-numbers',
        steps: [
          { press: 'sample' },
          { press: 'recomputeAll' },
          { press: 'recompute', meanwhile: [{ trip: 2, step: { does: 'deleteNames', name: 0 } }] },
        ],
      }),
    ).toEqual([]);
  });

  test('takingBackFailsOnce: what a run says is true, though taking back what came too late fails at first', async () => {
    expect(
      await brokenBy({
        profile: 'web',
        start: 'plan',
        steps: [
          {
            press: 'recompute',
            fault: { trip: 4, action: 0, code: 'InvalidArgument' },
            meanwhile: [{ trip: 2, step: { does: 'type', sheet: 0, row: 2, column: 1, value: 'Tổng cộng' } }],
          },
        ],
      }),
    ).toEqual([]);
  });
});

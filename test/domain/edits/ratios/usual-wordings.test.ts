import type { ColumnRole } from '../../../../src/domain/appendix/layout/appendix-layout';
import { criterionText } from '../../../../src/domain/edits/ratios/status-criterion';
import {
  type StatusWording,
  usualDone,
  usualLeftOut,
} from '../../../../src/domain/edits/ratios/usual-wordings';

/** Each wording as COUNTIFS takes it, column by column. */
const written = (wordings: readonly StatusWording[]): readonly string[] =>
  wordings.map((wording) => wording.map(criterionText).join(' & '));

describe('usualDone()', () => {
  it.each<[readonly ColumnRole[], boolean, readonly string[]]>([
    [['status'], false, ['"Đã hoàn thành"', '"Hoàn thành"']],
    [['progress'], false, ['">=1"']],
    [['progress'], true, ['">=100"']],
    [['markDone'], false, ['"x"']],
    [['markDone', 'markInProgress', 'markNotStarted'], false, ['"x" & "" & ""']],
    [
      ['status', 'progress'],
      true,
      [
        '"Đã hoàn thành" & ""',
        '"Hoàn thành" & ""',
        '"Đã hoàn thành" & ">=100"',
        '"Hoàn thành" & ">=100"',
        '"" & ">=100"',
      ],
    ],
    [['status', 'completedOn'], false, ['"Đã hoàn thành" & ""', '"Hoàn thành" & ""']],
    [['completedOn'], false, []],
    [['markInProgress'], false, []],
  ])('over %j (whole percents: %s) asks for %j', (roles, wholePercents, asked) => {
    expect(written(usualDone(roles, wholePercents))).toEqual(asked);
  });
});

describe('usualLeftOut()', () => {
  it.each<[readonly ColumnRole[], readonly string[]]>([
    [['status'], ['"Không phát sinh"']],
    [['status', 'progress'], ['"Không phát sinh" & ""']],
    [['progress', 'markDone'], []],
  ])('over %j asks for %j', (roles, asked) => {
    expect(written(usualLeftOut(roles))).toEqual(asked);
  });
});

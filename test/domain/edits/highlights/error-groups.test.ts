import { errorGroups } from '../../../../src/domain/edits/highlights/error-groups';
import type { Finding, RuleName } from '../../../../src/domain/finding';
import { snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { at, reviewOf } from '../review-sheet';

const SNAPSHOT = snapshotFromGrid(
  [
    ['Mã', 'Nội dung nhiệm vụ', 'Thời hạn', 'Kết quả'],
    ['1.1', 'Ban hành kế hoạch', '31/6/2024', 'Chưa làm'],
    ['1.1', 'Rà soát văn bản', '30/02/2024', 'Chưa làm'],
    ['', 'Niêm yết thủ tục', '31/6/2024', 'Chưa làm'],
    ['1.l', 'Số hóa hồ sơ', 'Quý V', 'Chưa làm'],
  ],
  { sheetName: 'Kế hoạch 2024' },
);
const REVIEW = reviewOf(SNAPSHOT);

const finding = (cell: string, rule: RuleName, severity: Finding['severity'] = 'error'): Finding =>
  ({ ...at(cell), rule, severity, found: '', facts: {} }) as Finding;

/** Each group with the condition of its first cell. */
const groups = (...findings: readonly Finding[]): readonly string[] =>
  errorGroups(SNAPSHOT, { ...REVIEW, findings }).map(
    ({ kind, column, rows, members }) => `${kind} ${column}: ${rows.join()} ${members(rows[0] ?? 0).join()}`,
  );

describe('errorGroups()', () => {
  it('holds cells together that are wrong in the same way and hold the same', () => {
    expect(
      groups(
        finding('A2', 'code/duplicate'),
        finding('C2', 'deadline/impossible-day'),
        finding('A3', 'code/duplicate'),
        finding('C3', 'deadline/impossible-day'),
        finding('A4', 'code/missing'),
        finding('C4', 'deadline/impossible-day'),
        finding('C5', 'deadline/impossible-quarter'),
      ),
    ).toEqual([
      'codeError 1: 2,3 $A2="1.1"',
      'deadlineError 3: 2,4 $C2="31/6/2024"',
      'deadlineError 3: 3 $C3="30/02/2024"',
      'codeError 1: 4 $A4=""',
      'deadlineError 3: 5 $C5="Quý V"',
    ]);
  });

  it('names a cell once that is wrong in two ways', () => {
    expect(groups(finding('A2', 'code/duplicate'), finding('A2', 'code/malformed'))).toEqual([
      'codeError 1: 2 $A2="1.1"',
    ]);
  });

  it('does not join a code and a deadline that are wrong in one cell', () => {
    expect(groups(finding('A2', 'code/malformed'), finding('A2', 'deadline/impossible-day'))).toEqual([
      'codeError 1: 2 $A2="1.1"',
      'deadlineError 1: 2 $A2="1.1"',
    ]);
  });

  it('writes the condition for any row', () => {
    const [group] = errorGroups(SNAPSHOT, { ...REVIEW, findings: [finding('A2', 'code/duplicate')] });
    expect(group?.members(40)).toEqual(['$A40="1.1"']);
  });

  it.each([
    finding('A2', 'code/gap', 'warning'),
    finding('A2', 'code/stray-spaces', 'info'),
    finding('C2', 'deadline/year-unlike-plan', 'warning'),
    finding('D2', 'status/conflict'),
    finding('B2', 'score/above-max'),
    finding('D2', 'cell/error-value'),
  ])('takes no error of a code or a deadline from $rule as $severity', (one) => {
    expect(groups(one)).toEqual([]);
  });
});

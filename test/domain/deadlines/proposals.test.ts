import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';

const proposals = (text: string): readonly (string | undefined)[] =>
  parseDeadline({ kind: 'text', text, shown: text, format: 'General' }, { planYear: 2024 }).findings.map(
    ({ proposal }) => proposal?.text,
  );

test.each([
  ['31/6/2024', '30/6/2024'],
  ['31/06', '30/06'],
  ['30/02/2024', '29/02/2024'],
  ['Trước ngày 31/9/2024', 'Trước ngày 30/9/2024'],
  ['Ngày 31 tháng 4 năm 2024', 'Ngày 30 tháng 4 năm 2024'],
  ['11/15/2024', '15/11/2024'],
  ['Trước 6/30/2024', 'Trước 30/6/2024'],
  ['30/6/2023', '30/6/2024'],
  ['Quý II/2023', 'Quý II/2024'],
  ['30/9/2023', '30/9/2024'],
  ['Quý III/2023', 'Quý III/2024'],
  ['31/12/2022', '31/12/2024'],
])('"%s" proposes "%s", for the user to accept', (text, proposal) => {
  const { findings } = parseDeadline(
    { kind: 'text', text, shown: text, format: 'General' },
    { planYear: 2024 },
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.proposal).toEqual({ text: proposal, certain: false });
});

test.each(['45/6', 'Tháng 13', 'quý V', '13/13/2024', 'UBND xã', '100%', '-', 'cuối năm', '31/6 và 31/6'])(
  '"%s" proposes nothing: what was meant is anyone\'s guess',
  (text) => {
    expect(proposals(text).filter((proposal) => proposal !== undefined)).toEqual([]);
    expect(proposals(text)).toHaveLength(1);
  },
);

test.each([
  '31/12/2023',
  '01/10/2023',
  'Tháng 12/2023',
  'Quý IV/2023',
  'trước ngày 30/11/2023',
  'Ban hành kế hoạch chậm nhất là ngày 31/12/2023 và tổ chức mở lớp theo kế hoạch đề ra',
])('"%s" proposes no other year: a plan\'s own paper is due before its year begins', (text) => {
  const { findings } = parseDeadline(
    { kind: 'text', text, shown: text, format: 'General' },
    { planYear: 2024 },
  );
  const far = findings.filter(({ rule }) => rule === 'deadline/year-unlike-plan');
  expect(far).toHaveLength(1);
  expect(far[0]).toMatchObject({ severity: 'info' });
  expect(far[0]?.proposal).toBeUndefined();
});

test('what is proposed reads without a finding', () => {
  for (const text of ['31/6/2024', '11/15/2024', '30/6/2023', 'Trước ngày 31/9/2024', 'Quý II/2023']) {
    const [proposal] = proposals(text);
    expect(proposals(proposal ?? '')).toEqual([]);
  }
});

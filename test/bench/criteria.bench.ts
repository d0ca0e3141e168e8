import type { PlanAppendix, PlanItem, PlanSection } from '../../src/domain/appendix/plan-appendix';
import type { CriterionCatalogue } from '../../src/domain/criteria/catalogue';
import { readCode } from '../../src/domain/criteria/read-code';
import { checkAgainstCatalogue } from '../../src/domain/review/check-against-catalogue';
import { checkCodes } from '../../src/domain/review/check-codes';

const ROWS_A_SECTION = 40;
const NAMES = [
  'Ban hành kế hoạch',
  'Báo cáo định kỳ',
  'Kiểm tra CCHC',
  'Niêm yết, công khai TTHC',
  'Số hóa hồ sơ',
];

const nameOf = (code: string): string =>
  `${NAMES[code.length % NAMES.length] ?? ''} theo tiêu chí số ${code}`;

/** The codes 1.1 … 1.40, 2.1 … in sheet order. */
function codes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    return `${Math.floor(index / ROWS_A_SECTION) + 1}.${(index % ROWS_A_SECTION) + 1}`;
  });
}

function catalogueOf(count: number): CriterionCatalogue {
  const entries = codes(count).flatMap((text) => {
    const { code } = readCode({ kind: 'text', text, shown: text, format: '@' });
    return code ? [{ code, name: nameOf(text), aliases: [], maxScore: 1 }] : [];
  });
  return { name: 'Danh mục tiêu chí', matchBy: 'code', isReference: false, entries };
}

/** A sheet whose codes are damaged every tenth row, by Excel's own ways. */
function appendixOf(rows: number): PlanAppendix {
  const sections: PlanSection[] = [];
  const items: PlanItem[] = [];
  let row = 7;
  for (const [index, text] of codes(rows).entries()) {
    if (index % ROWS_A_SECTION === 0) {
      row += 1;
      sections.push({ row, level: 1, code: String(sections.length + 1), name: 'LĨNH VỰC' });
    }
    row += 1;
    const isNumber = index % 10 === 0;
    const value = Number(text);
    items.push({
      row,
      sectionRow: sections.at(-1)?.row ?? row,
      code: readCode(
        isNumber
          ? { kind: 'number', value, shown: String(value), format: 'General' }
          : { kind: 'text', text, shown: text, format: '@' },
      ),
      content: nameOf(text),
      leads: [],
      supports: [],
      deadline: { kind: 'missing' },
      deadlineText: '',
      status: 'unknown',
      statusText: '',
      evidence: '',
      scores: { max: 1 },
    });
  }
  const columns = new Map([['code', 1] as const, ['content', 2] as const, ['maxScore', 3] as const]);
  const layout = { columns } as unknown as PlanAppendix['layout'];
  return { layout, title: [], rows: [], sections, parents: [], items, totals: [], findings: [] };
}

/** Milliseconds of the fastest of three runs: the machine may be busy with something else. */
function fastest(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Codes of 10,000 rows against a catalogue of 5,000: twice the rows should take about twice the time. */
export async function bench(): Promise<void> {
  const catalogue = catalogueOf(5_000);
  for (const rows of [2_500, 5_000, 10_000, 20_000]) {
    const appendix = appendixOf(rows);
    let found = 0;
    const checking = fastest(() => {
      found = checkCodes(appendix).findings.length;
    });
    const { codes: settled } = checkCodes(appendix);
    const comparing = fastest(() => {
      found += checkAgainstCatalogue(appendix, settled, catalogue).length;
    });
    const each = (1000 * (checking + comparing)) / rows;
    console.log(
      `  ${String(rows).padStart(6)} rows × ${catalogue.entries.length} codes: check ${checking.toFixed(0)} ms, ` +
        `compare ${comparing.toFixed(0)} ms, ${each.toFixed(1)} µs a row (${found} findings)`,
    );
  }
}

import { writeReportSheets } from '../../../src/excel/actions/reports/write-report-sheets';
import type { UserActions } from '../../../src/excel-host/protocol/user-actions';
import type { HostSheet } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { areaOf, type DrawnCell, drawWorkbook } from '../../support/host-workbook-builder';
import { REQUEST } from './report-plan';

/** Runs of ten refreshes; more by hand: REPORT_RUNS=500. */
const RUNS = Number(process.env['REPORT_RUNS'] ?? 4);
const FIRST = Number(process.env['REPORT_SEED'] ?? 1);
const REFRESHES = 10;

/** Numbers from 0 on below `below`, the same ones for a seed. */
function dice(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const WORDS = (
  'rà soát văn bản quy phạm tổ chức hội nghị tuyên truyền phổ biến kiểm tra công vụ cập nhật thủ tục niêm yết trụ sở số hóa hồ sơ ' +
  'đào tạo bồi dưỡng cán bộ xây dựng phần mềm khảo sát hài lòng người dân báo cáo quý đăng tải cổng thông tin mua sắm thiết bị'
).split(' ');

/** What tells an item from all others stands in the plan's note, which moves with its row. */
const [CODE, TEXT, LEAD, DEADLINE, STATUS, NOTE] = [2, 3, 4, 5, 6, 7];
const USERS = ['Nguyên nhân', 'Biện pháp khắc phục', 'Thời hạn hoàn thành mới', 'Trách nhiệm', 'Ghi chú'];

class Office {
  private readonly roll: (below: number) => number;
  private items = 0;
  private columnsAdded = 0;
  /** What was typed, by the item that it is about. */
  readonly typed = new Map<string, string>();
  /** How an item looked when it was last seen in the plan. */
  private readonly looks = new Map<string, string>();
  /** Items of which the code, or the text, was changed since the last refresh: both at once would be another item. */
  private changed = new Set<string>();

  constructor(
    seed: number,
    private readonly user: UserActions,
    private readonly sheets: () => readonly HostSheet[],
  ) {
    this.roll = dice(seed);
  }

  static plan(seed: number): DrawnCell[][] {
    const roll = dice(seed + 7);
    const rows: DrawnCell[][] = [
      ['PHỤ LỤC NĂM 2024'],
      ['TT', 'Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả', 'Ghi chú'],
    ];
    for (const [part, section] of ['I', 'II', 'III'].entries()) {
      rows.push([section, undefined, `LĨNH VỰC ${section}`]);
      for (let index = 1; index <= 3 + roll(3); index += 1)
        rows.push([index, ...newItem(roll, `${part + 1}.${index}`), undefined]);
      // An item that another one differs from in its lead and its day alone.
      const twin = rows.at(-1)!;
      rows.push([9, twin[CODE - 1], twin[TEXT - 1], 'Công an xã', '5/5/2024', 'Chưa thực hiện', undefined]);
    }
    let number = 0;
    return rows.map((row, index) =>
      index > 1 && row[1] !== undefined ? [...row.slice(0, 6), `#${(number += 1)}#`] : row,
    );
  }

  private get plan(): HostSheet {
    return this.sheets()[0]!;
  }

  private get list(): HostSheet {
    return this.sheets()[2]!;
  }

  private itemRows(): number[] {
    return [...this.plan.rows]
      .filter(([, cells]) => String(cells.get(NOTE)?.value ?? '').startsWith('#'))
      .map(([row]) => row)
      .sort((a, b) => a - b);
  }

  private one<T>(choices: readonly T[]): T {
    return choices[this.roll(choices.length)]!;
  }

  private at(sheet: HostSheet, row: number, column: number): string {
    return String(sheet.rows.get(row)?.get(column)?.value ?? '');
  }

  private headingRow(): number {
    return [...this.list.rows].find(([, cells]) =>
      [...cells.values()].some(({ value }) => value === 'Nguyên nhân'),
    )![0];
  }

  private column(heading: string): number {
    return [...this.list.rows.get(this.headingRow())!].find(([, { value }]) => value === heading)![0];
  }

  private lastRow(): number {
    return Math.max(
      ...[...this.list.rows]
        .filter(([, cells]) => [...cells.values()].some(({ value }) => value !== ''))
        .map(([row]) => row),
    );
  }

  /** Without its code, which the list shows repaired. */
  private look(row: number): string {
    return [TEXT, LEAD, DEADLINE].map((column) => this.at(this.plan, row, column)).join('|');
  }

  /** The item that a row of the list is about, as a person sees it. */
  private seen(row: number): string {
    return ['Nhiệm vụ', 'Chủ trì', 'Thời hạn']
      .map((heading) => this.at(this.list, row, this.column(heading)))
      .join('|');
  }

  private listRows(): number[] {
    const first = this.headingRow() + 1;
    return Array.from({ length: this.lastRow() - first + 1 }, (_, index) => first + index).filter(
      (row) => this.at(this.list, row, this.column('Nhiệm vụ')) !== '',
    );
  }

  remember(): void {
    for (const row of this.itemRows()) this.looks.set(this.at(this.plan, row, NOTE), this.look(row));
    this.changed = new Set();
  }

  /** Every text that was typed stands once, beside the item that it was typed for. */
  check(): void {
    const wrong = [...this.typed].flatMap(([text, item]) => {
      const rows = this.listRows().filter((row) =>
        [...this.list.rows.get(row)!.values()].some(({ value }) => value === text),
      );
      if (rows.length !== 1) return [`${text} stands ${rows.length} times`];
      const seen = this.seen(rows[0]!);
      return seen === this.looks.get(item)
        ? []
        : [`${text} of ${this.looks.get(item)} stands beside ${seen}`];
    });
    expect(wrong).toEqual([]);
  }

  edit(): void {
    this.one(this.edits)();
  }

  private readonly edits: readonly (() => void)[] = [
    () => this.explain(),
    () => this.explain(),
    () => this.explain(),
    () => this.correctText(),
    () => this.repairCode(),
    () => this.changeStatus(),
    () => this.moveRow(),
    () => this.addItem(),
    () => this.removeItem(),
    () => this.sortList(),
    () => this.addColumn(),
    () => this.user.insertRows(this.list.id, 1 + this.roll(3), 1),
    () => this.user.renameSheet(this.list.id, `Giải trình ${this.roll(1000)}`),
    () => this.user.renameSheet(this.plan.id, `Phụ lục ${this.roll(1000)}`),
  ];

  private explain(): void {
    const row = this.one(this.listRows());
    const item = [...this.looks].find(([, look]) => look === this.seen(row))?.[0];
    if (item === undefined) return;
    const column = this.roll(6) === 0 ? this.lastColumn() : this.column(this.one(USERS));
    const before = this.at(this.list, row, column);
    const text = `${item} ${this.typed.size} ${this.roll(1000)}`;
    if (before !== '') this.typed.delete(before);
    this.typed.set(text, item);
    this.user.typeInto(this.list.id, row, column, text);
  }

  private lastColumn(): number {
    return Math.max(...this.list.rows.get(this.headingRow())!.keys()) + 1;
  }

  private unchanged(): number | undefined {
    const rows = this.itemRows().filter((row) => !this.changed.has(this.at(this.plan, row, NOTE)));
    if (rows.length === 0) return undefined;
    const row = this.one(rows);
    this.changed.add(this.at(this.plan, row, NOTE));
    return row;
  }

  private correctText(): void {
    const row = this.unchanged();
    if (row === undefined) return;
    const words = this.at(this.plan, row, TEXT).split(' ');
    words[this.roll(words.length)] = this.one(WORDS);
    this.user.typeInto(this.plan.id, row, TEXT, words.join(' '));
  }

  private repairCode(): void {
    const row = this.unchanged();
    if (row !== undefined)
      this.user.typeInto(this.plan.id, row, CODE, `${1 + this.roll(3)}.${10 + this.roll(80)}`);
  }

  private changeStatus(): void {
    this.user.typeInto(
      this.plan.id,
      this.one(this.itemRows()),
      STATUS,
      this.one(['Đã hoàn thành ngày 01/8/2024', 'Chưa thực hiện', 'Đang thực hiện']),
    );
  }

  private moveRow(): void {
    const rows = this.itemRows();
    this.user.cutRows(this.plan.id, this.one(rows), 1, this.one(rows));
  }

  private addItem(): void {
    const row = this.one(this.itemRows());
    this.user.insertRows(this.plan.id, row, 1);
    const cells = [
      7,
      ...newItem(this.roll, `${1 + this.roll(3)}.${100 + this.items}`),
      `#new ${(this.items += 1)}#`,
    ];
    cells.forEach((value, index) => this.user.typeInto(this.plan.id, row, index + 1, value));
  }

  private removeItem(): void {
    const rows = this.itemRows();
    if (rows.length > 6) this.user.deleteRows(this.plan.id, this.one(rows), 1);
  }

  /** All columns, or only those that are seen. */
  private sortList(): void {
    const rows = this.listRows();
    const hidden = Math.min(...this.list.hiddenColumns);
    const isContiguous = this.lastColumn() - 1 <= hidden;
    const lastColumn = this.roll(2) === 0 && isContiguous ? hidden - 1 : this.lastColumn() + 1;
    const area = { ...areaOf('A1'), firstRow: rows[0]!, lastRow: rows.at(-1)!, lastColumn };
    // What was typed beside the hidden column must not be sorted away by the user himself.
    const isBeside = rows.some((row) =>
      [...this.list.rows.get(row)!].some(
        ([column, { value }]) => column > lastColumn && column !== hidden && value !== '',
      ),
    );
    if (!isBeside && this.list.merges.every(({ lastRow }) => lastRow < rows[0]!))
      this.user.sortRows(this.list.id, area, this.column('Nhiệm vụ'), this.roll(2) === 0);
  }

  private addColumn(): void {
    if ((this.columnsAdded += 1) > 3) return;
    this.user.insertColumns(this.list.id, 2 + this.roll(this.lastColumn()), 1);
  }
}

function newItem(roll: (below: number) => number, code: string): (string | number)[] {
  const text = Array.from({ length: 7 }, () => WORDS[roll(WORDS.length)]!).join(' ');
  const status = ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành ngày 02/8/2024'][roll(3)]!;
  return [
    code,
    text,
    ['Văn phòng', 'Tư pháp', 'Một cửa'][roll(3)]!,
    `${1 + roll(28)}/${1 + roll(8)}/2024`,
    status,
  ];
}

afterEach(() => closeExcel());

it(`keeps every typed word with its item over ${RUNS} runs of ${REFRESHES} refreshes`, async () => {
  let typed = 0;
  for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
    const workbook = drawWorkbook({ name: 'Phụ lục', cells: Office.plan(seed) });
    const excel = await excelForTest(workbook);
    const uninstall = excel.installGlobals();
    const office = new Office(seed, excel.host.user, () => workbook.sheets);
    try {
      for (let refresh = 0; refresh <= REFRESHES; refresh += 1) {
        const outcome = await writeReportSheets(REQUEST);
        expect(outcome.kind === 'failed' ? outcome.failure : 'done').toBe('done');
        office.remember();
        office.check();
        for (let count = 0; count < 5; count += 1) office.edit();
      }
    } catch (error) {
      throw new Error(`Seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    } finally {
      uninstall();
      closeExcel();
    }
    typed += office.typed.size;
  }
  expect(typed).toBeGreaterThan(RUNS * 3);
}, 600_000);

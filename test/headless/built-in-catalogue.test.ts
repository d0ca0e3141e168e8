import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withCatalogueOfSheet } from '../../src/excel/stored/chosen-catalogue';
import { SETTINGS_KEY } from '../../src/excel/stored/settings-key';
import { type CatalogueChoice, DEFAULT_SETTINGS } from '../../src/excel/stored/settings-schema';
import { openExcel } from '../excel-host/node/excel-in-node';
import { ensureBuilt } from '../support/ensure-built';
import { drawWorkbook, type SheetDrawing } from '../support/host-workbook-builder';
import { reportJson } from './report-json';
import { runCommand } from './run-command';

// Starting office.js takes long on a busy machine.
jest.setTimeout(60_000);

const DIST = resolve(__dirname, '../../dist');

const PLAN: SheetDrawing = {
  name: 'Phụ lục',
  cells: [
    ['PHỤ LỤC NĂM 2024'],
    ['Mã', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
    ['1', 'Cung ứng dịch vụ công'],
    ['1.1', 'Sửa trạm y tế', 'Trạm Y tế', '31/01/2024', 'Chưa thực hiện'],
    ['2', 'Quản trị môi trường'],
    ['2.1', 'Thu gom rác', 'Địa chính', '31/12/2024', 'Chưa thực hiện'],
    ['3', 'Tổ chức thực hiện'],
    ['3.1', 'Báo cáo', 'Văn phòng', '31/12/2024', 'Chưa thực hiện'],
  ],
};

function workbookWith(catalogue: CatalogueChoice) {
  const workbook = drawWorkbook(PLAN);
  workbook.settings.set(
    SETTINGS_KEY,
    withCatalogueOfSheet({ ...DEFAULT_SETTINGS, asOf: '2024-06-30' }, workbook.activeSheetId, catalogue),
  );
  return workbook;
}

/** The files that the built command asks its server for while the button is pressed, each answered from dist. */
async function filesAskedFor(catalogue: CatalogueChoice): Promise<readonly string[]> {
  const workbook = workbookWith(catalogue);
  const excel = await openExcel(workbook, { page: 'addin', commandTimeout: 60_000 });
  try {
    const asked: string[] = [];
    const chunks = new Map<string, string>();
    for (const name of await builtFiles()) chunks.set(name, await readFile(resolve(DIST, name), 'utf8'));
    const { prototype } = excel.window.HTMLHeadElement;
    prototype.appendChild = function <T extends Node>(node: T): T {
      const script = node as unknown as HTMLScriptElement;
      const name = script.src.slice(script.src.lastIndexOf('/') + 1);
      const text = chunks.get(name);
      // office.js asks for a file of its own, which is no business of ours.
      if (name !== 'oteljs_agave.js') asked.push(text ?? `${name} is not in dist`);
      if (text !== undefined) excel.runBundle(text);
      queueMicrotask(() => script.onload?.(new excel.window.Event('load')));
      return node;
    };
    excel.runBundle(await readFile(resolve(DIST, 'commands.js'), 'utf8'));
    await excel.pressRibbonButton('recompute');
    expect(workbook.sheets[0]!.conditionalFormats.length).toBeGreaterThan(0);
    expect(excel.uncaughtErrors).toEqual([]);
    return asked;
  } finally {
    excel.dispose();
  }
}

async function builtFiles(): Promise<readonly string[]> {
  return (await readdir(DIST)).filter((name) => name.endsWith('.js'));
}

beforeAll(() => ensureBuilt('add-in'), 300_000);

describe('the built ribbon command', () => {
  it.each<[string, CatalogueChoice, readonly RegExp[]]>([
    ['PAPI', { kind: 'builtIn', id: 'papi' }, [/Tham gia của người dân ở cấp cơ sở/]],
    ['CCHC', { kind: 'builtIn', id: 'cchc-cap-xa' }, [/Kế hoạch cải cách hành chính năm/]],
    ['no', { kind: 'none' }, []],
  ])('loads the %s list that the workbook asks for, and no other', async (_, choice, lists) => {
    const asked = await filesAskedFor(choice);
    expect(asked).toHaveLength(lists.length);
    lists.forEach((list, at) => expect(asked[at]).toMatch(list));
  });
});

describe('a headless run', () => {
  it('tells in its findings what the chosen built-in list says', async () => {
    const { report, traffic } = await runCommand(workbookWith({ kind: 'builtIn', id: 'papi' }), {});
    const found = reportJson(report, traffic).findings.filter(({ rule }) => rule.startsWith('catalogue/'));
    expect(found).toEqual([
      {
        row: 7,
        column: 'B',
        rule: 'catalogue/unknown-name',
        severity: 'info',
        message: expect.stringMatching(
          /“Tổ chức thực hiện” không có trong “Chỉ số PAPI.*tham khảo/,
        ) as string,
      },
    ]);
  });

  it('says nothing of lists where the workbook chose none', async () => {
    const { report } = await runCommand(workbookWith({ kind: 'none' }), {});
    expect(report.reviews[0].findings.filter(({ rule }) => rule.startsWith('catalogue/'))).toEqual([]);
  });
});

import { checkTypedNames, doneWithout, notDoneWith } from '../../../src/domain/evidence/check-typed-names';
import { evidenceName } from '../../../src/domain/evidence/evidence-name';
import type { EvidenceRow } from '../../../src/domain/evidence/evidence-row';
import { judgeTypedName, rightName } from '../../../src/domain/evidence/judge-typed-name';
import { layFiles } from '../../../src/domain/evidence/lay-files';
import { looksLikeFileName, readEvidenceName } from '../../../src/domain/evidence/read-evidence-name';
import { FILES, ROWS, UNIT } from './files';
import { NO_NAMES, TYPED_NAMES } from './typed-names';

describe('judgeTypedName()', () => {
  test('has names of every verdict to judge', () => {
    expect(TYPED_NAMES.length + FILES.length).toBeGreaterThanOrEqual(80);
  });

  test.each(TYPED_NAMES)('$typed in row $number: $verdict', ({ typed, number, verdict, right }) => {
    const row: EvidenceRow = {
      row: 9,
      number,
      content: 'Niêm yết thủ tục',
      leads: ['Bộ phận Một cửa'],
      status: 'done',
      evidence: 'Sổ tay Một cửa',
      names: [],
      isNamedInStatus: false,
    };
    const name = readEvidenceName(typed);
    const judged = judgeTypedName(name, row, UNIT);
    expect(judged).toBe(verdict);
    if (judged === 'ok') return;
    const asked = rightName(row, UNIT, name);
    expect(asked?.toLowerCase()).toBe(right?.toLowerCase());
    expect(judgeTypedName(readEvidenceName(asked ?? ''), row, UNIT)).toBe('ok');
  });
});

describe('looksLikeFileName()', () => {
  test.each(NO_NAMES)('%s is no name of a file', (text) => {
    expect(looksLikeFileName(text)).toBe(false);
  });

  test.each(TYPED_NAMES.filter(({ typed }) => !typed.startsWith('sang')))('$typed is one', ({ typed }) => {
    expect(looksLikeFileName(typed)).toBe(true);
  });
});

describe('layFiles()', () => {
  test.each(FILES)('$file: $verdict', ({ file, verdict, number, right }) => {
    const { files, rows } = layFiles([file], ROWS, UNIT);
    expect(files.map((each) => [each.file, each.verdict, each.row?.number, each.right])).toEqual([
      [file, verdict, number, right],
    ]);
    expect(rows.filter((each) => each.files.length > 0).map((each) => each.row.number)).toEqual(
      number === undefined ? [] : [number],
    );
    expect(rows.filter((each) => each.verdict === 'missing')).toHaveLength(number === undefined ? 5 : 4);
  });

  const RULE = 'Xa Thach Chau-KQ khac phuc ton tai';

  test('tells a row that has its file, one whose file is misnamed, repeated or missing', () => {
    const { rows, files } = layFiles(
      [
        `${RULE} 1 - sang kien.docx`,
        `${RULE} 1 - anh.jpg`,
        `${RULE} 2.pdf`,
        `${RULE} 3 - bao cao.docx`,
        'Xã Thạch Châu-KQ khắc phục tồn tại 3-báo cáo (1).docx'.normalize('NFD'),
        `${RULE} 4 - bao cao.docx`,
        `${RULE} 4 - bao cao.pdf`,
        `${RULE} 4 - bien ban - Copy.pdf`,
        'anh.jpg',
        '~$Thach Chau-KQ khac phuc ton tai 5 - anh.docx',
        'Thumbs.db',
        '.DS_Store',
      ],
      ROWS,
      UNIT,
    );
    expect(rows.map(({ row, verdict, files: own }) => [row.number, verdict, own.length])).toEqual([
      ['1', 'ok', 2],
      ['2', 'misnamed', 1],
      ['3', 'repeated', 2],
      ['4', 'ok', 3],
      ['5', 'missing', 0],
    ]);
    expect(files.map(({ verdict }) => verdict)).toEqual([
      'ok',
      'ok',
      'misnamed',
      'repeated',
      'repeated',
      'ok',
      'ok',
      'misnamed',
      'spare',
    ]);
  });

  test('says whose name a spare file carries', () => {
    const { files } = layFiles(['Xa Cam Giang-KQ khac phuc ton tai 1 - anh.jpg', 'anh.jpg'], ROWS, UNIT);
    expect(files.map(({ otherUnit }) => otherUnit)).toEqual(['Xa Cam Giang', undefined]);
  });

  test('takes any unit where nobody has said whose sheet it is', () => {
    const { files } = layFiles(['Xa Cam Giang-KQ khac phuc ton tai 1 - anh.jpg'], ROWS, undefined);
    expect(files.map(({ verdict }) => verdict)).toEqual(['ok']);
  });

  test('tells rows of one number apart by what their documents are called', () => {
    const [first, second] = ROWS;
    if (first === undefined || second === undefined) throw new Error('there are rows');
    const twice = [first, { ...second, number: '1', evidence: 'Ảnh niêm yết', leads: [] }];
    const { files } = layFiles([`${RULE} 1 - Anh niem yet.jpg`, `${RULE} 1 - khac.jpg`], twice, UNIT);
    expect(files.map(({ row }) => row?.row)).toEqual([9, 8]);
  });
});

describe('checkTypedNames()', () => {
  test('tells a name where it stands again, in pieces and with other capitals too', () => {
    const name = 'Xã Thạch Châu-KQ khắc phục tồn tại 1-ảnh.jpg';
    const [row] = ROWS;
    if (row === undefined) throw new Error('there are rows');
    const rows = [
      { ...row, names: [name, 'Xa Thach Chau-KQ khac phuc ton tai 1 - bien ban', name.normalize('NFD')] },
    ];
    expect(checkTypedNames(rows, UNIT).map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'repeated']);
  });

  test('tells done rows without evidence and named evidence of rows that are not done', () => {
    expect(doneWithout(ROWS, new Set()).map(({ number }) => number)).toEqual(['2']);
    const rows = ROWS.map((each) => ({ ...each, names: ['Xa Thach Chau-KQ khac phuc ton tai 1 - anh'] }));
    expect(notDoneWith(rows, new Set()).map(({ number }) => number)).toEqual(['3', '5']);
    expect(doneWithout(ROWS, new Set([9]))).toEqual([]);
    expect(notDoneWith(ROWS, new Set([8, 12])).map(({ number }) => number)).toEqual(['5']);
  });
});

describe('evidenceName()', () => {
  test.each([
    [
      'Xã Thạch Châu',
      '1',
      'Sáng kiến kinh nghiệm',
      'Xa Thach Chau-KQ khac phuc ton tai 1 - Sang kien kinh nghiem',
    ],
    [
      'Đặc khu Phú Quốc',
      '1.2',
      'QĐ số 12/QĐ-UBND',
      'Dac khu Phu Quoc-KQ khac phuc ton tai 1.2 - QD so 12-QD-UBND',
    ],
    ['xã Cẩm Giàng', '1', 'ảnh', 'Xa Cam Giang-KQ khac phuc ton tai 1 - anh'],
    [
      'Phòng Văn hóa - Xã hội',
      '3',
      'Báo cáo kết quả khắc phục tồn tại, hạn chế sau kiểm tra công tác cải cách hành chính năm 2023.',
      'Phong Van hoa - Xa hoi-KQ khac phuc ton tai 3 - Bao cao ket qua khac phuc ton tai, han che sau kiem tra cong',
    ],
  ])('%s, %s, %s', (unit, number, shortName, expected) => {
    expect(evidenceName(unit, number, shortName)).toBe(expected);
  });
});

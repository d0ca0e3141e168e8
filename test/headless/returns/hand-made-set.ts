import { parseArea } from '../../../src/domain/a1-notation';
import type { NewCell, NewWorkbook } from '../../../src/xlsx/writing/new-workbook';

type Cell = string | number | undefined | NewCell;

/** A sheet of plain cells; `merges` are addresses. */
function book(name: string, rows: readonly (readonly Cell[])[], merges: readonly string[] = []): NewWorkbook {
  return {
    sheets: [
      {
        name,
        rows: rows.map((row) =>
          row.map((cell) => (cell === undefined || typeof cell === 'object' ? cell : { value: cell })),
        ),
        merges: merges.flatMap((area) => parseArea(area) ?? []),
      },
    ],
  };
}

const day = (value: number): NewCell => ({ value, style: { format: 'dd/mm/yyyy' } });
/** "2-Jun": how Excel keeps a code that it took for a date. */
const dateTurned = (value: number): NewCell => ({ value, style: { format: 'd-mmm' } });

export const TASKS = [
  'Ban hành kế hoạch cải cách hành chính năm 2024',
  'Tuyên truyền dịch vụ công trực tuyến tới phụ huynh',
  'Công khai chất lượng giáo dục trên trang thông tin',
  'Số hóa hồ sơ học bạ của học sinh',
  'Tổ chức đối thoại với cha mẹ học sinh',
  'Kiểm kê tài sản công của nhà trường',
  'Lấy ý kiến hài lòng về giáo dục',
  'Bồi dưỡng giáo viên về chuyển đổi số',
  'Rà soát quy chế chi tiêu nội bộ',
  'Sơ kết phong trào thi đua đổi mới sáng tạo',
];
export const HEALTH = [
  'Niêm yết giá dịch vụ khám chữa bệnh',
  'Lập hồ sơ sức khỏe điện tử cho người dân',
  'Khảo sát sự hài lòng của người bệnh về thái độ phục vụ của nhân viên y tế',
  'Truyền thông phòng chống sốt xuất huyết',
  'Thanh toán viện phí không dùng tiền mặt',
];
export const POLICE = [
  'Cấp căn cước cho công dân đủ tuổi',
  'Làm sạch dữ liệu dân cư trên địa bàn',
  'Giải quyết đăng ký cư trú đúng hạn',
  'Thông báo lưu trú qua phần mềm',
  'Tuần tra bảo đảm an ninh trật tự dịp lễ',
];
export const OFFICE = [
  'Rà soát thủ tục hành chính của Ủy ban nhân dân xã',
  'Đánh giá mức độ hoàn thành nhiệm vụ của cán bộ',
  'Tiếp nhận phản ánh kiến nghị của tổ chức',
  'Cập nhật cổng thông tin điện tử hằng tuần',
  'Báo cáo công tác văn thư lưu trữ',
];
export const VILLAGE = [
  'Họp dân thông qua hương ước',
  'Vận động hiến đất làm đường',
  'Thu gom rác thải sinh hoạt',
  'Giám sát công trình đầu tư cộng đồng',
];

const SCHOOL_UNIT = 'Trường Tiểu học An Bình';
const HEALTH_UNIT = 'Trạm Y tế xã';
const POLICE_UNIT = 'Công an xã';
const OFFICE_UNIT = 'Văn phòng HĐND và UBND';
const VILLAGE_UNIT = 'Thôn Đoài';

const TITLE = (year: number): readonly (readonly Cell[])[] => [
  ['ỦY BAN NHÂN DÂN XÃ AN BÌNH'],
  ['PHỤ LỤC 1'],
  [`Nhiệm vụ cải cách hành chính năm ${year}`],
];
const HEADINGS = [
  'Mã TC',
  'Nội dung nhiệm vụ',
  'Chủ trì',
  'Thời hạn',
  'Kết quả thực hiện',
  'Tài liệu kiểm chứng',
  'Ngày hoàn thành',
  'Nguyên nhân',
  'Biện pháp khắc phục',
];
const DUE = 'Quý II/2024';

/** Rows of one unit as the plan has them: codes from a number on, nothing said yet. */
function planned(section: number, from: number, tasks: readonly string[], unit: string): Cell[][] {
  return tasks.map((task, index) => [`${section}.${from + index}`, task, unit, DUE]);
}

/** The appendix: 40 rows, 1.1 to 1.10 in rows 6-15, 2.1 to 2.10 in rows 17-26, 3.1 to 3.9 in rows 28-36. */
export function baseBook(): NewWorkbook {
  const school = planned(1, 1, TASKS, SCHOOL_UNIT);
  school[0]!.push('Đã hoàn thành', 'Báo cáo số 01/BC');
  const health = planned(2, 1, HEALTH, HEALTH_UNIT);
  health[0]!.push('Đang thực hiện');
  const office = planned(3, 1, OFFICE, OFFICE_UNIT);
  office[0]!.push('Đang thực hiện');
  const rows = [
    ...TITLE(2024),
    HEADINGS,
    ['1', 'LĨNH VỰC GIÁO DỤC'],
    ...school,
    ['2', 'LĨNH VỰC Y TẾ, AN NINH'],
    ...health,
    ...planned(2, 6, POLICE, POLICE_UNIT),
    ['3', 'LĨNH VỰC HÀNH CHÍNH'],
    ...office,
    ...planned(3, 6, VILLAGE, VILLAGE_UNIT),
    [undefined, 'Tổng cộng'],
    [],
    ['Nơi nhận:'],
    [undefined, undefined, undefined, undefined, 'CHỦ TỊCH'],
  ];
  return book('Phụ lục 1', rows, ['E28:E29']);
}

/** Columns in another order, rows from the last to the first, letters and marks apart as a Mac leaves them. */
function school(): NewWorkbook {
  const said: Record<number, Cell[]> = {
    // status, done on, evidence
    0: ['Đang thực hiện', undefined, 'Báo cáo số 01/BC'],
    1: ['Đã hoàn thành', day(45_366), 'Kế hoạch 12; ảnh chụp'],
    9: ['đã  hoàn thành', undefined, undefined],
  };
  const rows = TASKS.map((task, index) => {
    const [status, doneOn, evidence] = said[index] ?? [];
    return [status, evidence, task.normalize('NFD'), doneOn, DUE, SCHOOL_UNIT, `1.${index + 1}`];
  }).reverse();
  return book('Sheet1', [
    ['TRƯỜNG TIỂU HỌC AN BÌNH'],
    [
      'Kết quả thực hiện',
      'Tài liệu kiểm chứng',
      'Nội dung nhiệm vụ',
      'Ngày hoàn thành',
      'Thời hạn',
      'Chủ trì',
      'Mã TC',
    ],
    ...rows,
  ]);
}

/** One merged cell for the lead of all rows, a text that Word has split over two rows, a total. */
function health(): NewWorkbook {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = HEALTH;
  const cut = third.indexOf('về thái độ');
  return book(
    'Sheet1',
    [
      HEADINGS,
      ['2.1', first, HEALTH_UNIT, DUE, 'Đã hoàn thành'],
      ['2.2', second, undefined, DUE],
      ['2.3', third.slice(0, cut).trim(), undefined, DUE, 'Đã hoàn thành', 'Phiếu khảo sát'],
      [undefined, third.slice(cut), undefined, undefined, undefined, 'và biên bản'],
      [
        '2.4',
        fourth,
        undefined,
        DUE,
        'Chưa thực hiện',
        undefined,
        undefined,
        'Thiếu kinh phí',
        'Xin bổ sung',
      ],
      ['2.5', fifth, undefined, DUE],
      [undefined, 'Tổng cộng', undefined, undefined, '2/5'],
    ],
    ['C2:C7'],
  );
}

/** Codes that Excel has turned into dates, and two rows that the plan does not have. */
function police(): NewWorkbook {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = POLICE;
  return book('Sheet1', [
    HEADINGS,
    // 2 June to 5 June 2024, and 2.10 as the number that it becomes.
    [dateTurned(45_449), first, POLICE_UNIT, DUE, 'Đã hoàn thành'],
    [dateTurned(45_475), second, POLICE_UNIT, DUE, '=1+1'],
    ['2.8', third, POLICE_UNIT, DUE, '8.800 hồ sơ, đã hoàn thành'],
    ['2.9', fourth, POLICE_UNIT, DUE],
    [2.1, fifth, POLICE_UNIT, DUE, undefined, 'Nhật ký tuần tra'],
    ['2.11', 'Lắp đặt máy quay giám sát giao thông', POLICE_UNIT, DUE, 'Đã hoàn thành'],
    [undefined, 'Diễn tập chữa cháy khu dân cư', POLICE_UNIT, DUE],
  ]);
}

/** What the plan says in one merged cell for two rows, a value in a column of its own words, and one said twice. */
function office(): NewWorkbook {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = OFFICE;
  return book('Phụ lục 1', [
    ...TITLE(2024),
    HEADINGS,
    ['3.1', first, OFFICE_UNIT, DUE, 'Đã hoàn thành'],
    ['3.2', second, OFFICE_UNIT, DUE, 'Đang thực hiện'],
    ['3.3', third, OFFICE_UNIT, DUE, 'Chưa thực hiện', undefined, undefined, 'Chờ hướng dẫn'],
    ['3.4', fourth, OFFICE_UNIT, DUE, 'Đã hoàn thành', undefined, '30/6/2024'],
    // The same words under two codes: one of them is the plan's.
    ['3.5', fifth, OFFICE_UNIT, DUE, 'Đã hoàn thành'],
    ['3.5', fifth, OFFICE_UNIT, DUE, 'Chưa thực hiện'],
  ]);
}

function otherPlan(): NewWorkbook {
  return book('Sheet1', [
    HEADINGS,
    ['1.2', 'Trồng mới hai héc ta rừng phòng hộ', 'Hạt kiểm lâm', DUE, 'Đã hoàn thành'],
    ['2.4', 'Nạo vét kênh mương nội đồng', 'Hợp tác xã', DUE, 'Đã hoàn thành'],
  ]);
}

function lastYear(): NewWorkbook {
  return book('Phụ lục 1', [
    ...TITLE(2023),
    HEADINGS,
    ...planned(3, 6, VILLAGE, VILLAGE_UNIT).map((row) => [...row, 'Đã hoàn thành']),
  ]);
}

/** What the units sent, by the names of their files; one more is damaged. */
export function returnBooks(): Readonly<Record<string, NewWorkbook>> {
  return {
    'truong.xlsx': school(),
    'tram-y-te.xlsx': health(),
    'cong-an.xlsx': police(),
    'van-phong.xlsx': office(),
    'ke-hoach-khac.xlsx': otherPlan(),
    'nam-2023.xlsx': lastYear(),
  };
}

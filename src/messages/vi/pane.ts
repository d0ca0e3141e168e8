import type { ColumnRole } from '../../domain/appendix/layout/appendix-layout';
import type { HighlightKind } from '../../domain/edits/highlights/highlight-kind';
import type { PaletteName } from '../../domain/edits/highlights/highlight-palettes';
import type { AsNumberReason } from '../../domain/edits/ratios/ratio-formula';
import type { Severity } from '../../domain/finding';
import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

type UndoneAct =
  | 'recompute'
  | 'recomputeAll'
  | 'accept'
  | 'clear'
  | 'addSample'
  | 'createCatalogue'
  | 'addSheets'
  | 'mergeReturns'
  | 'earlier';
type ListOfWork = 'overdue' | 'dueSoon' | 'mend';

const columnNames: Record<ColumnRole, string> = {
  order: 'Số thứ tự',
  code: 'Mã tiêu chí',
  content: 'Nội dung',
  task: 'Nhiệm vụ',
  maxScore: 'Điểm tối đa',
  selfScore: 'Điểm tự chấm',
  appraisedScore: 'Điểm thẩm định',
  lastYearScore: 'Điểm năm trước',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  responsibility: 'Trách nhiệm thực hiện',
  deadline: 'Thời hạn',
  evidence: 'Sản phẩm, tài liệu kiểm chứng',
  status: 'Kết quả, tình trạng',
  progress: '% hoàn thành',
  markDone: 'Đã hoàn thành',
  markInProgress: 'Đang thực hiện',
  markNotStarted: 'Chưa thực hiện',
  ratio: 'Tỷ lệ hoàn thành',
  completedOn: 'Ngày hoàn thành',
  cause: 'Nguyên nhân',
  solution: 'Giải pháp',
  note: 'Ghi chú',
};

const severities: Record<Severity, string> = {
  error: 'Phải sửa',
  warning: 'Nên xem lại',
  info: 'Để biết',
};

const palettes: Record<PaletteName, string> = {
  redAndYellow: 'Đỏ và vàng',
  orangeAndBlue: 'Cam và xanh dương, dễ phân biệt hơn',
};

const highlights: Record<HighlightKind, string> = {
  overdue: 'Quá hạn',
  dueSoon: 'Sắp đến hạn',
  codeError: 'Mã phải sửa',
  deadlineError: 'Thời hạn phải sửa',
};

/** The words of the task pane. Vietnamese is the source: its shape is the shape of every language. */
export const paneVi = {
  start: {
    opening: 'Đang mở Tiến Độ…',
    connecting: 'Đang kết nối với Excel…',
    slowTitle: 'Excel chưa trả lời',
    slowWhy: 'Mạng có thể đang chậm, hoặc Excel vừa mở lại bảng này.',
    slowNext: 'Bấm “Tải lại”. Nếu vẫn vậy, hãy đóng bảng rồi mở lại từ thẻ Trang đầu (Home).',
    noLibraryTitle: 'Chưa kết nối được với Excel',
    noLibraryWhy: 'Máy không tải được phần kết nối của Microsoft ở địa chỉ appsforoffice.microsoft.com.',
    noLibraryNext:
      'Kiểm tra mạng rồi bấm “Tải lại”. Nếu cơ quan chặn địa chỉ này, hãy nhờ người quản trị mạng mở.',
    outsideTitle: 'Hãy mở bảng này từ Excel',
    outsideWhy: 'Đây là bảng theo dõi của tiện ích Tiến Độ. Nó chỉ làm việc bên cạnh một bảng tính đang mở.',
    outsideNext: 'Trong Excel, chọn thẻ Trang đầu (Home), nhóm Tiến Độ, rồi “Mở bảng theo dõi”.',
    tooOldTitle: 'Bản Excel này chưa dùng được Tiến Độ',
    tooOldWhy: 'Tiến Độ cần Excel 2021 trở lên, Microsoft 365, hoặc Excel trên web.',
    tooOldNext:
      'Cách nhanh nhất: mở tệp ở trang Tiến Độ trong trình duyệt Edge hoặc Chrome; tệp không rời máy. Cũng có thể đưa tệp lên OneDrive rồi mở bằng Excel trên web (miễn phí). Dùng lâu dài thì nâng lên Excel 2021 hoặc Microsoft 365.',
    tooOldBrowser: 'Mở Tiến Độ trong trình duyệt',
    tooOldLink: 'Mở Excel trên web',
    reload: 'Tải lại',
    newerRelease: 'Tiến Độ đã có bản mới. Bảng này đang mở lại; dữ liệu trong trang tính không đổi.',
    partMissing: 'Chưa tải được phần này. Hãy kiểm tra mạng rồi chọn lại.',
  },
  sheet: {
    reading: 'Đang đọc trang tính…',
    year: (year: number) => `Năm ${year}`,
    yearUnknown: 'Chưa rõ năm kế hoạch',
    yearUnknownNext: 'Thời hạn không ghi năm sẽ không tính được. Đồng chí ghi năm ở thẻ Cài đặt.',
    items: (items: number, firstRow: number, lastRow: number) =>
      `${count(items)} nhiệm vụ, dòng ${firstRow}–${lastRow}`,
    choose: 'Phụ lục trên trang tính này',
    nth: (position: number) => `Phụ lục ${position}`,
    changed: 'Trang tính vừa thay đổi. Bấm “Tính lại” để cập nhật.',
    changedLive: 'Trang tính vừa thay đổi. Tiến Độ sẽ tự tính lại khi đồng chí dừng sửa.',
    onlyRead: 'Đã đọc, chưa ghi gì. Bấm “Tính lại” để đánh dấu.',
    noItems: 'Không thấy nhiệm vụ nào trong bảng',
    noItemsWhy:
      'Đã đọc được dòng tiêu đề, nhưng dưới đó chưa có dòng nào ghi nội dung kèm thời hạn hoặc người chủ trì.',
    noItemsNext: 'Hãy điền các dòng nhiệm vụ rồi bấm “Tính lại”.',
    notRead: 'Chưa đọc được trang tính',
    notRecognised: 'Chưa nhận ra phụ lục',
    openAnother: 'Có thể chọn trang tính khác: bảng này tự đọc lại.',
    columnNames,
    nthWithRows: (position: number, firstRow: number, lastRow: number) =>
      `Phụ lục ${position} (dòng ${firstRow}–${lastRow})`,
  },
  columns: {
    unsureTitle: 'Kiểm tra giúp các cột',
    unsureWhy: 'Tiến Độ chưa chắc hiểu đúng dòng tiêu đề:',
    severalColumns: (role: string, columns: string) => `“${role}” có thể là các cột ${columns}.`,
    missingRole: (role: string) => `Chưa thấy cột “${role}”.`,
    strangeHeadings: (headings: string) => `Tên cột chưa rõ: ${headings}.`,
    right: 'Đúng, dùng các cột này',
    choose: 'Chọn lại cột',
    chooseTitle: 'Mỗi cột ghi nội dung gì?',
    chooseWhy: 'Chọn một lần, Tiến Độ nhớ trong tệp này. Cần có cột “Nội dung”.',
    whichHeading: 'Dòng nào là dòng tiêu đề?',
    headingOption: (row: number, headings: string) => `Dòng ${row}: ${headings}`,
    none: '(không có)',
    option: (column: string, heading: string) => (heading === '' ? `Cột ${column}` : `${column}: ${heading}`),
    save: 'Dùng các cột này',
    cancel: 'Hủy',
  },
  run: {
    recompute: 'Tính lại',
    recomputing: 'Đang tính…',
    clear: 'Xóa đánh dấu',
    undo: 'Hoàn tác',
    tryAgain: 'Thử lại',
    working: 'Đang thực hiện, xin chờ…',
    nothingChanged: 'Kết quả không đổi nên không ghi thêm gì.',
    cleared: 'Đã xóa mọi đánh dấu của Tiến Độ. Màu đồng chí tự tô vẫn nguyên.',
    removed: (rules: number, names: number, settings: number) =>
      rules + names + settings === 0
        ? 'Tệp này không còn gì của Tiến Độ.'
        : `Đã gỡ khỏi tệp ${count(rules)} quy tắc tô màu, ${count(names)} tên ẩn và ${count(settings)} mục lưu riêng. Tỷ lệ đã ghi trong ô vẫn giữ. Đồng chí lưu tệp để hoàn tất.`,
    nothingToClear: 'Trang tính không có đánh dấu nào của Tiến Độ.',
    accepted: (cells: number, address: string) =>
      cells === 1 ? `Đã sửa ô ${address}.` : `Đã sửa ${count(cells)} ô.`,
    setAside: (address: string) => `Đã gác lại cảnh báo ở ô ${address}. Xem lại ở nhóm “Đã gác lại”.`,
    excelChecked: (fine: number, asked: number) =>
      `Đã kiểm tra xong, đã xóa trang tạm: ${count(fine)}/${count(asked)} câu đạt.`,
    takenBack: (address: string) => `Đã bỏ gác lại, cảnh báo ở ô ${address} hiện lại.`,
    settingsSaved: 'Đã lưu cài đặt vào tệp.',
    settingsDamaged:
      'Có cài đặt lưu trong tệp không đọc được, nên ở đó đang dùng cài đặt ban đầu. Đồng chí xem lại các cài đặt và chọn lại một lần là được.',
    copied: 'Đã sao chép. Dán bằng Ctrl + V.',
    copyByHand: 'Máy này không cho sao chép tự động. Đồng chí bấm vào khung dưới đây rồi nhấn Ctrl + C.',
    copyBox: 'Nội dung cần sao chép',
    unreadableRulesTitle: 'Excel không đọc được định dạng có điều kiện',
    unreadableRules: {
      leftAlone:
        'Excel không đọc được một số định dạng có điều kiện của trang này; Tiến Độ để nguyên chúng. Nếu thấy màu lạ, hãy lưu tệp, đóng rồi mở lại.',
      nothingWritten:
        'Excel không đọc được định dạng có điều kiện của trang này nên Tiến Độ không phân biệt được dấu của mình với màu của đồng chí: chưa ghi gì. Hãy lưu tệp, đóng rồi mở lại, sau đó bấm “Tính lại”.',
    },
    stoppingRulesTitle: 'Màu quá hạn có thể bị che ở vài ô',
    stoppingRules: (rules: number) =>
      `Trang này có ${count(rules)} quy tắc định dạng có điều kiện của đồng chí chọn “Dừng nếu đúng” (Stop If True) và đứng trước dấu của Tiến Độ: ô nào đã có màu của quy tắc đó thì không hiện màu quá hạn. Danh sách ở đây vẫn đủ. Muốn thấy màu, đồng chí vào thẻ Trang đầu (Home), Định dạng có điều kiện (Conditional Formatting), Quản lý quy tắc (Manage Rules), rồi bỏ chọn “Dừng nếu đúng” (Stop If True).`,
    unknownMergesTitle: 'Chưa ghi gì: chưa rõ phạm vi ô gộp',
    unknownMerges: (cells: string, more: number) =>
      `Bản Excel này không cho biết ô gộp ở ${cells}${more === 0 ? '' : ` và ${count(more)} ô nữa`} kéo đến đâu, nên số liệu của những dòng đó có thể thiếu và Tiến Độ chưa ghi gì. Hãy bỏ gộp các ô này (thẻ Trang đầu (Home), nút “Hợp nhất và căn giữa” (Merge & Center)), điền đủ từng dòng rồi bấm “Tính lại”; hoặc cập nhật Excel.`,
    asNumbers: (cells: string, more: number) =>
      more === 0
        ? `Ô ${cells}: tỷ lệ được ghi bằng số vì chưa lập được công thức:`
        : `Ô ${cells} và ${count(more)} ô nữa: tỷ lệ được ghi bằng số vì chưa lập được công thức:`,
    whyAsNumbers: {
      uncountable:
        'có dòng công thức không đếm được chính xác (ô gộp, ghi “nt”, ghi ngày hoặc số thay cho chữ).',
      tooLong: 'công thức sẽ dài quá mức Excel cho phép, vì có nhiều cách ghi tình trạng.',
    } satisfies Record<AsNumberReason, string>,
    technical: 'Chi tiết kỹ thuật',
    close: 'Đóng',
    summaryLineTitle: 'Bảng chưa có chỗ ghi tỷ lệ hoàn thành',
    summaryLineWhy: 'Tiến Độ có thể thêm một dòng ngay dưới bảng, và chỉ ghi vào dòng đó.',
    summaryLineAdd: 'Thêm dòng tỷ lệ',
    summaryLineNo: 'Không thêm',
    computed: 'Đã tính',
    found: (overdue: number, toReview: number) =>
      `${count(overdue)} việc quá hạn, ${count(toReview)} ô cần xem lại`,
    foundIn: (appendix: number, found: string) => `Phụ lục ${appendix}: ${found}`,
    marked: (rows: number) => (rows === 0 ? 'Không dòng nào phải tô màu.' : `Đã tô ${count(rows)} dòng.`),
    markedAndWrote: (rows: number, ratios: number) =>
      rows === 0
        ? `Đã ghi ${count(ratios)} ô tỷ lệ; không dòng nào phải tô màu.`
        : `Đã tô ${count(rows)} dòng, ghi ${count(ratios)} ô tỷ lệ.`,
    heldBack:
      'Chưa ghi gì, vì Tiến Độ chưa chắc hiểu đúng các cột. Đồng chí mở dòng “Kiểm tra giúp các cột” ở thẻ Việc.',
    nothingToUndo: 'Không còn việc nào để hoàn tác.',
    undoOf: {
      recompute: 'Hoàn tác lần “Tính lại” vừa rồi',
      recomputeAll: 'Hoàn tác lần “Tính tất cả” vừa rồi',
      accept: 'Hoàn tác việc sửa ô vừa rồi',
      clear: 'Hoàn tác việc xóa đánh dấu vừa rồi',
      addSample: 'Hoàn tác việc thêm phụ lục mẫu',
      createCatalogue: 'Hoàn tác việc tạo danh mục',
      addSheets: 'Hoàn tác việc thêm trang tính',
      mergeReturns: 'Hoàn tác việc gộp bản gửi về',
      earlier: 'Hoàn tác lần ghi gần nhất của Tiến Độ trong tệp này',
    } satisfies Record<UndoneAct, string>,
    undoneOf: {
      recompute: 'Đã hoàn tác lần “Tính lại” vừa rồi.',
      recomputeAll: 'Đã hoàn tác lần “Tính tất cả” vừa rồi.',
      accept: 'Đã hoàn tác việc sửa ô vừa rồi.',
      clear: 'Đã hoàn tác việc xóa đánh dấu: các dấu đã hiện lại.',
      addSample: 'Đã hoàn tác: trang phụ lục mẫu đã được bỏ.',
      createCatalogue: 'Đã hoàn tác: trang danh mục vừa tạo đã được bỏ.',
      addSheets: 'Đã hoàn tác: trang tính vừa thêm đã được bỏ.',
      mergeReturns: 'Đã hoàn tác việc gộp: các ô đã điền được trả về như trước.',
      earlier: 'Đã hoàn tác lần ghi gần nhất của Tiến Độ trong tệp này.',
    } satisfies Record<UndoneAct, string>,
    notUndoneOn: (sheets: string) => `Riêng trang “${sheets}” không còn trong tệp dưới tên ấy nên để nguyên.`,
    cutOffKept: (date: string) =>
      `Ngày chốt ${date} vẫn giữ; muốn tính đến hôm nay, đồng chí bấm “Đến hôm nay” ở thẻ Cài đặt.`,
  },
  all: {
    button: 'Tính tất cả',
    heading: 'Kết quả trên cả tệp',
    done: (computed: number, leftAlone: number) =>
      computed === 0
        ? 'Không trang tính nào là phụ lục kế hoạch, nên không ghi gì.'
        : leftAlone === 0
          ? `Đã tính ${count(computed)} trang tính.`
          : `Đã tính ${count(computed)} trang tính, để nguyên ${count(leftAlone)} trang.`,
    stopped: (computed: number, leftAlone: number) =>
      `Đã dừng: tính xong ${count(computed)} trang tính, để nguyên ${count(leftAlone)} trang. Muốn bỏ cả phần đã tính, bấm “Hoàn tác”.`,
    changed: 'Có trang vừa thay đổi. Bấm “Tính tất cả” để cập nhật.',
    items: (done: number, total: number) => `${count(done)}/${count(total)} nhiệm vụ`,
    toMend: (cells: number) => `${count(cells)} ô cần xem lại`,
    pairs: (codes: number) => `${count(codes)} mã có ở cả hai phụ lục`,
    heldBack: 'chưa ghi, vì chưa chắc các cột',
    unknownMerges: 'chưa ghi, vì không biết ô gộp kéo đến đâu',
    rulesUnreadable: 'chưa ghi, vì Excel không đọc được định dạng có điều kiện',
    leftAlone: (why: string) => `Để nguyên: ${why}`,
    reasons: {
      empty: 'chưa có gì.',
      noHeading: 'không phải phụ lục kế hoạch.',
      missingColumns: 'thiếu cột của phụ lục; mở trang đó để chọn cột.',
      otherTable: 'là bảng loại khác.',
      protectedSheet: 'đang được bảo vệ.',
      chartSheet: 'là trang biểu đồ.',
      sheetGone: 'vừa bị xóa.',
      tooLarge: 'quá lớn.',
      stopped: 'chưa tính, vì đã dừng.',
    },
  },
  progress: {
    label: 'Việc đang làm',
    reading: (part: number, parts: number) => `Đang đọc phần ${count(part)}/${count(parts)}…`,
    computing: 'Đang tính…',
    asking: (question: number, questions: number) =>
      `Đang hỏi Excel câu ${count(question)}/${count(questions)}…`,
    writing: 'Đang ghi, sẽ ghi cho xong. Muốn bỏ, bấm “Hoàn tác” sau đó.',
    sheet: (name: string, position: number, total: number) =>
      `Trang ${count(position)}/${count(total)}: ${name}`,
    stop: 'Dừng lại',
    stopping: 'Đang dừng…',
  },
  catalogue: {
    compared: (name: string, entries: number) => `Đối chiếu mã với “${name}”, ${count(entries)} dòng`,
    reference: (name: string) => `Đối chiếu mã với: ${name}`,
    unread: (name: string) => `Chưa đọc được “${name}”: cần dòng tiêu đề có “Mã” và “Tên tiêu chí”.`,
    notLoaded: 'Chưa tải được danh mục tham khảo, nên không đối chiếu mã. Kiểm tra mạng rồi đọc lại.',
    names: (name: string, named: number, all: number) =>
      `Đối chiếu tên với: ${name}. Trang này nêu ${count(named)}/${count(all)} nội dung`,
    missing: (names: string) => `chưa thấy ${names}`,
    noNames: (name: string) => `Trang này không nêu nội dung nào của: ${name}. Không đối chiếu gì.`,
    noneForYear: (names: string, planYear: number) =>
      `Tệp chỉ có ${names}, chưa có danh mục năm ${planYear} nên chưa đối chiếu mã. Chọn danh mục ở thẻ Cài đặt.`,
    noneWithoutYear: (names: string) =>
      `Tệp có ${names}, nhưng chưa biết kế hoạch năm nào: chưa đối chiếu mã. Ghi năm hoặc chọn danh mục ở thẻ Cài đặt.`,
    otherYear: (year: number, planYear: number) => `Danh mục năm ${year}, kế hoạch năm ${planYear}`,
    toMend: (cells: number) => `Xem ${count(cells)} ô cần xem lại trong danh mục`,
    openIt: 'Mở trang danh mục',
    title: 'Danh mục tiêu chí',
    headingToMend: 'Cần xem lại trong danh mục',
    setting: 'Đối chiếu tiêu chí với',
    settingHelp:
      'Danh mục của tệp là trang “Danh mục tiêu chí” hoặc “Danh mục tiêu chí 2025” (đúng năm kế hoạch), có cột Mã, Tên tiêu chí, Điểm tối đa. Mỗi tỉnh ban hành một danh mục riêng: danh mục có sẵn chỉ để tham khảo.',
    own: 'Danh mục của tệp, theo năm',
    sheet: (name: string) => `Trang “${name}”`,
    builtIn: {
      'cchc-cap-xa': 'CCHC cấp xã 2024 (tham khảo)',
      papi: 'PAPI 2024 (tham khảo)',
    },
    source: {
      'cchc-cap-xa':
        'Tham khảo, 2024: tên 7 lĩnh vực theo phần giới thiệu Quyết định số 876/QĐ-BNV; tên tiêu chí là cách gọi thường gặp, không kèm điểm.',
      papi: 'Tham khảo, 2021–2024, theo papi.org.vn: đối chiếu theo tên, không theo số; xã không có điểm PAPI.',
    },
    onlyHere: (sheetName: string) => `Chỉ áp dụng danh mục này cho trang “${sheetName}”`,
    onlyHereHelp: 'Bật: chọn riêng cho trang đang mở; các trang khác theo lựa chọn chung.',
    suggestTitle: (named: number) => `Trang này nêu ${count(named)} nội dung PAPI`,
    suggestWhy:
      'Có sẵn danh mục PAPI (tham khảo), đối chiếu theo tên, không theo số. Chưa đối chiếu gì cho đến khi đồng chí chọn.',
    suggestUse: 'Dùng cho trang này',
    suggestNo: 'Không dùng',
    none: 'Không đối chiếu',
    create: 'Tạo danh mục từ phụ lục này',
    createHelp: 'Chép mã, tên và điểm tối đa sang một trang tính mới “Danh mục tiêu chí”.',
    created: (sheetName: string, entries: number) =>
      `Đã tạo trang “${sheetName}”, ${count(entries)} dòng. Không cần nữa thì bấm “Hoàn tác”.`,
  },
  steps: {
    title: 'Ba bước sử dụng',
    one: 'Mở trang tính phụ lục. Bảng này tự đọc và cho biết đã nhận ra những gì.',
    two: 'Bấm “Tính lại”: dòng quá hạn được tô màu, tỷ lệ được ghi vào ô dành cho tỷ lệ nếu ô còn trống.',
    three: 'Bấm vào từng việc để đến đúng ô. Bấm “Hoàn tác” để trả lại như trước.',
    gotIt: 'Đã hiểu',
    trySample: 'Thử với phụ lục mẫu',
    trySampleHelp:
      'Muốn thử trước: bấm ⋯ ở góc trên, chọn “Thử với phụ lục mẫu”. Một trang ví dụ được thêm vào cuối tệp, các trang khác giữ nguyên.',
    sampleAdded: (name: string) =>
      `Đã mở trang “${name}”. Bấm “Tính lại” để thử. Thử xong, bấm chuột phải vào thẻ trang đó, chọn Xóa (Delete).`,
  },
  completion: {
    sentence: (done: number, total: number, share: string) =>
      `${count(done)}/${count(total)} nhiệm vụ, đạt ${share}`,
    none: 'Chưa có nhiệm vụ để tính tỷ lệ',
    copy: 'Sao chép câu này',
    upTo: (date: string) => `đến ${date}`,
    earlier: (date: string) => `Tính hạn đến ${date}; tình trạng hiện nay`,
    changeDay: 'Đổi ngày chốt số liệu',
  },
  remembered: {
    heading: 'Kết quả lần tính gần nhất',
    on: (date: string) => `Lần tính gần nhất của trang tính này, ngày ${date}:`,
    overdue: (items: number) =>
      items === 0 ? 'Không có nhiệm vụ quá hạn' : `${count(items)} nhiệm vụ quá hạn`,
  },
  kinds: {
    group: 'Chọn danh sách việc',
    overdue: 'quá hạn',
    dueSoon: 'sắp đến',
    mend: 'xem lại',
    count: (value: number) => count(value),
  },
  tabs: {
    label: 'Các phần của bảng theo dõi',
    todo: 'Việc',
    settings: 'Cài đặt',
    summary: 'Tổng hợp',
    reports: 'Báo cáo',
  },
  todo: {
    search: 'Tìm việc, mã, tên người',
    clearFilter: 'Bỏ lọc',
    onlySection: (name: string) => `Lĩnh vực: ${name}`,
    onlyLead: (name: string) => `Chủ trì: ${name}`,
    overdue: 'Quá hạn',
    dueSoon: 'Sắp đến hạn',
    noDate: 'Chưa xong, thời hạn không có ngày cụ thể',
    daysLate: (days: number) => `Quá ${count(days)} ngày`,
    daysLeft: (days: number) => (days === 0 ? 'Hạn là hôm nay' : `Còn ${count(days)} ngày`),
    lastDay: (date: string) => `hạn ${date}`,
    nextDay: (date: string) => `kỳ tới ${date}`,
    written: (text: string) => `ghi “${text}”`,
    noLead: 'Chưa ghi người chủ trì',
    untitled: (row: number) => `Dòng ${row}`,
    row: (row: number) => `dòng ${row}`,
    calm: 'Không có việc quá hạn, sắp đến hạn',
    calmWhy: 'Cũng không có ô nào cần xem lại.',
    nothingFound: (sought: string) => `Không tìm thấy “${sought}” trong các việc và cảnh báo.`,
    closeSearch: 'Đóng ô tìm kiếm',
    guessedCode: (code: string) => `(có lẽ ${code})`,
    none: {
      overdue: 'Không có việc nào quá hạn.',
      dueSoon: 'Không có việc nào sắp đến hạn.',
      mend: 'Không có ô nào cần xem lại.',
    } satisfies Record<ListOfWork, string>,
  },
  findings: {
    severities,
    cell: (address: string) => `Ô ${address}`,
    setAside: 'Gác lại',
    setAsideOf: (address: string) => `Gác lại cảnh báo ở ô ${address}`,
    setAsideDamaged:
      'Không đọc được một số cảnh báo đã gác lại nên chúng hiện lại. Nếu cần, đồng chí gác lại lần nữa.',
    lookAtCertain: (cells: number) => `Xem và sửa ${count(cells)} ô đã rõ cách sửa`,
    previewTitle: 'Xem trước khi ghi',
    now: 'Đang ghi',
    willBe: 'Sẽ ghi',
    blank: '(trống)',
    write: (cells: number) => (cells === 1 ? 'Ghi vào ô' : `Ghi ${count(cells)} ô`),
    cancel: 'Không ghi',
    cells: (cells: number) => `${count(cells)} ô`,
    moreCells: (cells: number) => `và ${count(cells)} ô nữa`,
    listApart: 'Xem từng ô',
    change: { now: 'Đang ghi', willBe: 'sẽ ghi' },
  },
  scoring: {
    sentence: (achieved: number, max: number) => `Bảng chấm điểm: đạt ${count(achieved)}/${count(max)} điểm`,
    none: 'Bảng chấm điểm, chưa ghi điểm đạt được',
    items: (items: number, firstRow: number, lastRow: number) =>
      `${count(items)} tiêu chí chấm điểm, dòng ${firstRow}–${lastRow}`,
  },
  points: {
    heading: 'Điểm',
    achieved: (achieved: number, max: number) => `Đạt ${count(achieved)}/${count(max)} điểm`,
    lost: (lost: number) => `còn thiếu ${count(lost)} điểm`,
    toWin: (toWin: number) => `có thể đạt thêm ${count(toWin)}`,
    aboveLastYear: (change: number) => `cao hơn năm trước ${count(change)}`,
    belowLastYear: (change: number) => `thấp hơn năm trước ${count(change)}`,
    asLastYear: 'bằng năm trước',
  },
  groups: {
    sectionsHeading: 'Theo lĩnh vực',
    leadsHeading: 'Theo người chủ trì',
    noSections: 'Bảng này không chia theo lĩnh vực.',
    noLeads: 'Chưa dòng nào ghi người chủ trì.',
    sharedNote: 'Một nhiệm vụ có nhiều người chủ trì được tính cho từng người.',
    sort: 'Sắp xếp',
    bySheet: 'Theo thứ tự',
    byLowest: 'Tỷ lệ thấp trước',
    byOverdue: 'Nhiều quá hạn trước',
    overdue: (items: number) => `${count(items)} quá hạn`,
    dueSoon: (items: number) => `${count(items)} sắp đến hạn`,
    done: (done: number, total: number) => `${count(done)}/${count(total)}`,
    show: (name: string) => `Xem việc cần làm: ${name}`,
    copyReminder: 'Sao chép lời nhắc',
    copyReminderFor: (name: string) => `Sao chép lời nhắc cho ${name}`,
    copyTable: 'Sao chép bảng',
    columnSection: 'Lĩnh vực',
    columnLead: 'Chủ trì',
    columnDone: 'Hoàn thành',
    columnTotal: 'Tổng số',
    columnShare: 'Tỷ lệ',
    columnOverdue: 'Quá hạn',
    choose: 'Xem theo',
    sections: 'Lĩnh vực',
    leads: 'Chủ trì',
    legendDone: 'đã xong',
    legendOverdue: 'quá hạn',
    legendRest: 'còn lại',
  },
  overTime: {
    title: 'Tiến độ theo thời gian',
    damaged:
      'Phần ghi nhớ tiến độ lưu trong tệp có chỗ không đọc được, nên chỗ đó được bỏ qua. Bấm “Tính lại” để ghi nhớ tiếp từ hôm nay.',
  },
  reminder: {
    greeting: (name: string) => `Kính gửi: ${name}`,
    opening: (plan: string, date: string) =>
      `Tính đến ngày ${date}, theo “${plan}”, đồng chí (bộ phận) còn các nhiệm vụ sau:`,
    overdue: 'Đã quá hạn:',
    dueSoon: 'Sắp đến hạn:',
    overdueItem: (title: string, date: string, days: number) =>
      `- ${title} (hạn ${date}, quá ${count(days)} ngày)`,
    dueSoonItem: (title: string, date: string, days: number) =>
      days === 0 ? `- ${title} (hạn hôm nay)` : `- ${title} (hạn ${date}, còn ${count(days)} ngày)`,
    closing:
      'Đề nghị đồng chí (bộ phận) cập nhật kết quả, hoặc cho biết vướng mắc để cùng tháo gỡ. Trân trọng cảm ơn!',
  },
  settings: {
    heading: 'Cài đặt',
    kept: 'Các cài đặt này lưu trong tệp; ai mở tệp cũng dùng chung.',
    version: (version: string) => `Tiến Độ bản ${version}.`,
    asOf: 'Chốt số liệu đến ngày',
    asOfHelp: (today: string) =>
      `Để trống là tính đến hôm nay, ${today}. Muốn chốt thì ghi ngày, ví dụ 30/6. Tình trạng luôn lấy như hiện nay.`,
    datePattern: 'ngày/tháng/năm',
    planYear: 'Năm kế hoạch',
    planYearHelp: 'Dùng cho thời hạn không ghi năm. Để trống là lấy năm ghi trong tiêu đề.',
    planYearWrong: 'Hãy ghi năm bằng bốn chữ số, từ 1990 đến 2100.',
    dueSoonDays: 'Báo sắp đến hạn trước (số ngày)',
    dueSoonDaysHelp: 'Nhiệm vụ chưa xong có hạn trong số ngày này được báo trước.',
    dueSoonDaysWrong: 'Hãy ghi một số từ 0 đến 366.',
    sendByDaysWrong: 'Hãy ghi một số từ 0 đến 60.',
    beforeIsStrict: '“Trước ngày 25” là chậm nhất ngày 24',
    beforeIsStrictHelp: 'Tắt nếu cơ quan tính ngày 25 vẫn đúng hạn.',
    countNotApplicable: 'Tính cả việc không phát sinh',
    countNotApplicableHelp: 'Bật: việc không phát sinh vẫn nằm trong tổng số. Tắt: bỏ ra khỏi tổng số.',
    live: 'Tự tính lại khi sửa',
    liveHelp:
      'Bật: khi bảng này đang mở, đồng chí sửa xong một lát là trang tính được tính lại. Ở Excel 2021, sau khi tự tính có thể không dùng được Ctrl + Z.',
    liveFormulas: 'Ghi tỷ lệ bằng công thức',
    liveFormulasHelp:
      'Bật: ô tỷ lệ tự đổi khi sửa tình trạng, kể cả trên máy không cài Tiến Độ. Tắt: ghi một con số. Chọn xong, bấm “Tính lại”.',
    palette: 'Màu đánh dấu trong trang tính',
    palettes,
    paletteHelp: 'Chọn xong, bấm “Tính lại” để trang tính đổi màu. Dòng quá hạn luôn có thêm chữ đậm.',
    highlights,
    language: 'Ngôn ngữ',
    languageNames: { vi: 'Tiếng Việt', en: 'English' },
    asOfToday: 'Đến hôm nay',
    asOfUnreadable: (typed: string) => `Chưa hiểu “${typed}”. Đồng chí ghi như 30/6 hoặc 30/6/2024.`,
    asOfNoSuchDay: (day: number, month: number, lastDay: number) =>
      `Không có ngày ${day}/${month}: tháng ${month} chỉ có ${lastDay} ngày.`,
    asOfNoSuchMonth: (month: number) =>
      `Không có tháng ${month}. Đồng chí ghi ngày trước, tháng sau, như 30/6.`,
    foldRules: 'Cách hiểu thời hạn và tổng số',
    foldCatalogue: 'Danh mục tiêu chí',
    foldLook: 'Màu và ngôn ngữ',
    foldFormulas: 'Cách ghi tỷ lệ',
    foldExcel: 'Kiểm tra Excel này',
    foldRemove: 'Gỡ Tiến Độ khỏi tệp này',
    removeHelp:
      'Bỏ mọi đánh dấu, tên ẩn, cài đặt, lịch sử và lý do gác lại mà Tiến Độ lưu trong tệp. Chữ và số trong ô, kể cả tỷ lệ đã ghi, và các trang đã lập vẫn giữ nguyên. Việc này không hoàn tác được; chưa lưu thì đóng tệp là trở lại như cũ.',
    remove: 'Gỡ khỏi tệp',
  },
  menu: {
    label: 'Việc khác',
  },
  keys: {
    title: 'Phím tắt',
    list: [
      ['↑ ↓', 'Chuyển giữa các dòng của danh sách'],
      ['Enter', 'Đến ô của dòng; mở hoặc gập một cảnh báo'],
      ['Esc', 'Gập lại, đóng ô tìm kiếm hoặc trình đơn'],
      ['Tab', 'Sang nút tiếp theo'],
      ['← →', 'Đổi thẻ, khi đang đứng ở tên thẻ'],
      ['?', 'Xem các phím tắt này'],
    ] satisfies readonly (readonly [string, string])[],
  },
  summary: {
    plan: 'Kế hoạch',
  },
};

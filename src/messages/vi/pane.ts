import type { ColumnRole } from '../../domain/appendix/layout/appendix-layout';
import type { HighlightKind } from '../../domain/edits/highlights/highlight-kind';
import type { PaletteName } from '../../domain/edits/highlights/highlight-palettes';
import type { AsNumberReason } from '../../domain/edits/ratios/ratio-formula';
import type { Severity } from '../../domain/finding';
import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

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
    slowNext: 'Bấm “Tải lại”. Nếu vẫn vậy, hãy đóng bảng rồi mở lại từ thẻ Trang đầu.',
    noLibraryTitle: 'Chưa kết nối được với Excel',
    noLibraryWhy: 'Máy không tải được phần kết nối của Microsoft ở địa chỉ appsforoffice.microsoft.com.',
    noLibraryNext:
      'Kiểm tra mạng rồi bấm “Tải lại”. Nếu cơ quan chặn địa chỉ này, hãy nhờ người quản trị mạng mở.',
    outsideTitle: 'Hãy mở bảng này từ Excel',
    outsideWhy: 'Đây là bảng theo dõi của tiện ích Tiến Độ. Nó chỉ làm việc bên cạnh một bảng tính đang mở.',
    outsideNext: 'Trong Excel, chọn thẻ Trang đầu, nhóm Tiến Độ, rồi “Mở bảng theo dõi”.',
    tooOldTitle: 'Bản Excel này chưa dùng được Tiến Độ',
    tooOldWhy: 'Tiến Độ cần Excel 2021 trở lên, Microsoft 365, hoặc Excel trên web.',
    tooOldNext:
      'Cách nhanh nhất: đưa tệp lên OneDrive rồi mở bằng Excel trên web (miễn phí) tại địa chỉ dưới đây. Tệp không bị thay đổi gì.',
    tooOldLink: 'Mở Excel trên web',
    reload: 'Tải lại',
    partMissing: 'Chưa tải được phần này. Hãy kiểm tra mạng rồi chọn lại.',
  },
  sheet: {
    reading: 'Đang đọc trang tính…',
    year: (year: number) => `Năm ${year}`,
    yearUnknown: 'Chưa rõ năm kế hoạch',
    yearUnknownNext: 'Thời hạn không ghi năm sẽ không tính được. Hãy ghi năm trong phần Cài đặt.',
    items: (items: number, firstRow: number, lastRow: number) =>
      `${count(items)} nhiệm vụ, dòng ${firstRow}–${lastRow}`,
    choose: 'Phụ lục trên trang tính này',
    nth: (position: number) => `Phụ lục thứ ${position}`,
    changed: 'Trang tính vừa thay đổi. Bấm “Tính lại” để cập nhật.',
    changedLive: 'Trang tính vừa thay đổi, chờ đồng chí ngừng tay là tự tính lại.',
    onlyRead: 'Mới đọc, chưa ghi gì vào trang tính.',
    noItems: 'Không thấy nhiệm vụ nào trong bảng',
    noItemsWhy:
      'Phần đầu bảng đọc được, nhưng dưới đó chưa có dòng nào ghi nội dung kèm thời hạn hoặc người chủ trì.',
    noItemsNext: 'Hãy điền các dòng nhiệm vụ rồi bấm “Tính lại”.',
    notRead: 'Chưa đọc được trang tính',
    notRecognised: 'Chưa nhận ra phụ lục',
    openAnother: 'Có thể chọn trang tính khác: bảng này tự đọc lại.',
    columnNames,
  },
  columns: {
    unsureTitle: 'Kiểm tra giúp các cột',
    unsureWhy: 'Tiến Độ chưa chắc đã hiểu đúng đầu bảng:',
    severalColumns: (role: string, columns: string) => `“${role}” có thể là các cột ${columns}.`,
    missingRole: (role: string) => `Chưa thấy cột “${role}”.`,
    strangeHeadings: (headings: string) => `Đầu cột lạ: ${headings}.`,
    right: 'Đúng rồi',
    choose: 'Chỉ lại cột',
    chooseTitle: 'Cột nào ghi gì?',
    chooseWhy: 'Chọn một lần, Tiến Độ nhớ trong tệp này.',
    none: '(không có)',
    option: (column: string, heading: string) => (heading === '' ? `Cột ${column}` : `${column}: ${heading}`),
    save: 'Dùng các cột này',
    cancel: 'Thôi',
  },
  run: {
    recompute: 'Tính lại',
    recomputing: 'Đang tính…',
    clear: 'Xóa đánh dấu',
    undo: 'Hoàn tác',
    tryAgain: 'Thử lại',
    working: 'Đang làm, xin chờ một chút…',
    recomputed: (rows: number, ratios: number) =>
      ratios === 0
        ? `Đã đánh dấu ${count(rows)} dòng trong trang tính.`
        : `Đã đánh dấu ${count(rows)} dòng và ghi ${count(ratios)} tỷ lệ vào trang tính.`,
    nothingChanged: 'Đã tính lại. Trang tính vốn đã đúng, không phải ghi gì thêm.',
    cleared: 'Đã xóa mọi đánh dấu của Tiến Độ. Màu đồng chí tự tô vẫn nguyên.',
    nothingToClear: 'Trang tính không có đánh dấu nào của Tiến Độ.',
    undone: 'Đã hoàn tác việc vừa làm.',
    accepted: (cells: number, address: string) =>
      cells === 1 ? `Đã sửa ô ${address}.` : `Đã sửa ${count(cells)} ô.`,
    setAside: (address: string) =>
      `Đã gác lại cảnh báo ở ô ${address}. Cần thì lấy lại trong nhóm “Đã gác lại”.`,
    takenBack: (address: string) => `Đã lấy lại cảnh báo ở ô ${address}.`,
    settingsSaved: 'Đã lưu cài đặt vào tệp.',
    settingsDamaged: 'Cài đặt lưu trong tệp không đọc được, nên đang dùng cài đặt ban đầu. Lưu lại là xong.',
    copied: 'Đã sao chép. Dán bằng Ctrl + V.',
    copyByHand: 'Máy không cho chép tự động. Hãy bấm vào khung dưới rồi nhấn Ctrl + C.',
    copyBox: 'Nội dung cần sao chép',
    unreadableRules: {
      leftAlone:
        'Excel không đọc được một số định dạng có điều kiện của trang này; Tiến Độ để nguyên chúng. Nếu thấy màu lạ, hãy lưu tệp, đóng rồi mở lại.',
      nothingWritten:
        'Excel không đọc được định dạng có điều kiện của trang này nên Tiến Độ không phân biệt được dấu của mình với màu của đồng chí: chưa ghi gì. Hãy lưu tệp, đóng rồi mở lại, sau đó bấm “Tính lại”.',
    },
    asNumbers: (cells: string, more: number) =>
      more === 0
        ? `Tỷ lệ ở ô ${cells} ghi bằng số, chưa bằng công thức được:`
        : `Tỷ lệ ở ô ${cells} và ${count(more)} ô nữa ghi bằng số, chưa bằng công thức được:`,
    whyAsNumbers: {
      uncountable:
        'có dòng mà công thức không đếm chắc được, như ô gộp, ghi “nt”, ngày tháng hay số thay cho chữ.',
      tooLong: 'công thức sẽ dài quá mức Excel cho phép, vì có nhiều cách ghi tình trạng.',
    } satisfies Record<AsNumberReason, string>,
    technical: 'Chi tiết kỹ thuật',
    close: 'Đóng',
    summaryLineTitle: 'Bảng chưa có chỗ ghi tỷ lệ hoàn thành',
    summaryLineWhy: 'Tiến Độ có thể thêm một dòng ngay dưới bảng, và chỉ ghi vào dòng đó.',
    summaryLineAdd: 'Thêm dòng tỷ lệ',
    summaryLineNo: 'Không cần',
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
    toMend: (cells: number) => `${count(cells)} chỗ cần sửa`,
    pairs: (codes: number) => `${count(codes)} mã có ở cả hai phụ lục`,
    heldBack: 'chưa ghi, vì chưa chắc các cột',
    rulesUnreadable: 'chưa ghi, vì Excel không đọc được định dạng có điều kiện',
    leftAlone: (why: string) => `Để nguyên: ${why}`,
    reasons: {
      empty: 'chưa có gì.',
      noHeading: 'không phải phụ lục kế hoạch.',
      missingColumns: 'thiếu cột của phụ lục, có thể chỉ lại cột.',
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
      `Tệp có ${names}, không có danh mục năm ${planYear}: chưa đối chiếu mã. Chọn danh mục ở thẻ Cài đặt.`,
    noneWithoutYear: (names: string) =>
      `Tệp có ${names}, nhưng chưa biết kế hoạch năm nào: chưa đối chiếu mã. Ghi năm hoặc chọn danh mục ở thẻ Cài đặt.`,
    otherYear: (year: number, planYear: number) => `Danh mục năm ${year}, kế hoạch năm ${planYear}`,
    toMend: (cells: number) => `Xem ${count(cells)} chỗ cần sửa trong danh mục`,
    openIt: 'Mở trang danh mục',
    title: 'Danh mục tiêu chí',
    headingToMend: 'Cần sửa trong danh mục',
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
        'Tham khảo, 2024: tên 7 lĩnh vực theo giới thiệu Quyết định 876/QĐ-BNV; tên tiêu chí là cách gọi thường gặp, không kèm điểm.',
      papi: 'Tham khảo, 2021-2024, theo papi.org.vn: đối chiếu theo tên, không theo số; xã không có điểm PAPI.',
    },
    onlyHere: (sheetName: string) => `Chỉ cho trang “${sheetName}”`,
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
    title: 'Ba bước, không phải gõ lại gì',
    one: 'Mở trang tính phụ lục. Bảng này tự đọc và nói đã nhận ra gì.',
    two: 'Bấm “Tính lại”: dòng quá hạn được đánh dấu, tỷ lệ được ghi vào ô trống.',
    three: 'Bấm vào từng việc để đến đúng ô. Lúc nào cũng hoàn tác được.',
    gotIt: 'Đã hiểu',
    trySample: 'Thử với phụ lục mẫu',
    trySampleHelp: 'Thêm một trang tính ví dụ vào cuối tệp. Các trang của đồng chí giữ nguyên.',
    sampleAdded: (name: string) =>
      `Đã mở trang “${name}”. Bấm “Tính lại” để thử. Thử xong thì xóa trang đó: bấm chuột phải vào thẻ trang, chọn Xóa.`,
  },
  completion: {
    heading: 'Kết quả chung',
    sentence: (done: number, total: number, share: string) =>
      `${count(done)}/${count(total)} nhiệm vụ, đạt ${share}`,
    none: 'Chưa có nhiệm vụ để tính tỷ lệ',
    asOf: (date: string) => `Tính đến ngày ${date}`,
    copy: 'Sao chép câu này',
  },
  remembered: {
    heading: 'Kết quả lần tính gần nhất',
    on: (date: string) => `Lần tính gần nhất của trang tính này, ngày ${date}:`,
    overdue: (items: number) =>
      items === 0 ? 'Không có nhiệm vụ quá hạn' : `${count(items)} nhiệm vụ quá hạn`,
  },
  kinds: {
    group: 'Lọc theo loại việc',
    overdue: 'quá hạn',
    dueSoon: 'sắp đến hạn',
    mend: 'cần sửa',
    count: (value: number) => count(value),
  },
  tabs: {
    label: 'Các phần của bảng theo dõi',
    todo: 'Cần làm',
    sections: 'Lĩnh vực',
    leads: 'Phụ trách',
    settings: 'Cài đặt',
  },
  todo: {
    search: 'Tìm việc, mã, tên người',
    clearFilter: 'Bỏ lọc',
    onlySection: (name: string) => `Lĩnh vực: ${name}`,
    onlyLead: (name: string) => `Phụ trách: ${name}`,
    overdue: 'Quá hạn',
    dueSoon: 'Sắp đến hạn',
    noDate: 'Chưa xong, không có ngày cuối',
    daysLate: (days: number) => `Quá ${count(days)} ngày`,
    daysLeft: (days: number) => (days === 0 ? 'Hôm nay là hạn cuối' : `Còn ${count(days)} ngày`),
    lastDay: (date: string) => `hạn ${date}`,
    nextDay: (date: string) => `kỳ tới ${date}`,
    written: (text: string) => `ghi “${text}”`,
    noLead: 'Chưa ghi người chủ trì',
    untitled: (row: number) => `Dòng ${row}`,
    row: (row: number) => `dòng ${row}`,
    calm: 'Không có việc gấp',
    calmWhy: 'Không có nhiệm vụ quá hạn hay sắp đến hạn, và không có ô nào cần sửa.',
    nothingFound: 'Không có việc nào khớp với phần lọc.',
  },
  findings: {
    severities,
    cell: (address: string) => `Ô ${address}`,
    propose: (text: string) => `Đề xuất: ${text}`,
    setAside: 'Gác lại',
    setAsideOf: (address: string) => `Gác lại cảnh báo ở ô ${address}`,
    setAsideDamaged:
      'Phần cảnh báo đã gác lại lưu trong tệp có chỗ không đọc được, nên những cảnh báo đó hiện lại. Cần thì gác lại lần nữa.',
    look: 'Xem và sửa',
    lookAtCertain: (cells: number) => `Xem và sửa ${count(cells)} ô chắc chắn`,
    previewTitle: 'Xem trước khi ghi',
    now: 'Đang ghi',
    willBe: 'Sẽ ghi',
    blank: '(trống)',
    write: (cells: number) => (cells === 1 ? 'Ghi vào ô' : `Ghi ${count(cells)} ô`),
    cancel: 'Thôi',
  },
  points: {
    heading: 'Điểm',
    achieved: (achieved: number, max: number) => `Đạt ${count(achieved)}/${count(max)} điểm`,
    lost: (lost: number) => `mất ${count(lost)}`,
    toWin: (toWin: number) => `còn có thể giành lại ${count(toWin)}`,
    aboveLastYear: (change: number) => `cao hơn năm trước ${count(change)}`,
    belowLastYear: (change: number) => `thấp hơn năm trước ${count(change)}`,
    asLastYear: 'bằng năm trước',
  },
  groups: {
    sectionsHeading: 'Theo lĩnh vực',
    leadsHeading: 'Theo người phụ trách',
    noSections: 'Bảng này không chia theo lĩnh vực.',
    noLeads: 'Chưa dòng nào ghi người chủ trì.',
    sharedNote: 'Một nhiệm vụ có nhiều người chủ trì được tính cho từng người.',
    sort: 'Sắp xếp',
    bySheet: 'Theo thứ tự trong bảng',
    byLowest: 'Tỷ lệ thấp trước',
    byOverdue: 'Nhiều việc quá hạn trước',
    overdue: (items: number) => `${count(items)} quá hạn`,
    dueSoon: (items: number) => `${count(items)} sắp đến hạn`,
    done: (done: number, total: number) => `${count(done)}/${count(total)}`,
    show: (name: string) => `Xem việc cần làm: ${name}`,
    copyReminder: 'Sao chép lời nhắc',
    copyReminderFor: (name: string) => `Sao chép lời nhắc cho ${name}`,
    copyTable: 'Sao chép bảng',
    columnSection: 'Lĩnh vực',
    columnLead: 'Người phụ trách',
    columnDone: 'Hoàn thành',
    columnTotal: 'Tổng số',
    columnShare: 'Tỷ lệ',
    columnOverdue: 'Quá hạn',
  },
  overTime: {
    title: 'Tiến độ theo thời gian',
    damaged:
      'Phần ghi nhớ tiến độ lưu trong tệp có chỗ không đọc được, nên chỗ đó được bỏ qua. Bấm “Tính lại” để ghi nhớ tiếp từ hôm nay.',
  },
  reminder: {
    greeting: (name: string) => `Kính gửi: ${name}`,
    opening: (plan: string, date: string) => `Tính đến ngày ${date}, theo ${plan}, còn các nhiệm vụ sau:`,
    overdue: 'Đã quá hạn:',
    dueSoon: 'Sắp đến hạn:',
    overdueItem: (title: string, date: string, days: number) =>
      `- ${title} (hạn ${date}, quá ${count(days)} ngày)`,
    dueSoonItem: (title: string, date: string, days: number) =>
      days === 0 ? `- ${title} (hạn hôm nay)` : `- ${title} (hạn ${date}, còn ${count(days)} ngày)`,
    closing: 'Kính đề nghị cập nhật kết quả, hoặc cho biết vướng mắc để cùng tháo gỡ. Trân trọng cảm ơn!',
  },
  settings: {
    heading: 'Cài đặt',
    kept: 'Lưu cùng tệp Excel này, nên người khác mở tệp cũng thấy như nhau.',
    asOf: 'Ngày tính',
    asOfHelp: (today: string) =>
      `Để trống là tính đến hôm nay, ${today}. Ghi ngày chốt nếu cần, ví dụ 30/06/2024.`,
    asOfWrong: 'Ngày này không có. Hãy ghi ngày/tháng/năm, ví dụ 30/06/2024.',
    datePattern: 'ngày/tháng/năm',
    planYear: 'Năm kế hoạch',
    planYearHelp: 'Dùng cho thời hạn không ghi năm. Để trống là lấy năm ghi trong tiêu đề.',
    planYearWrong: 'Hãy ghi năm bằng bốn chữ số, từ 1990 đến 2100.',
    dueSoonDays: 'Báo sắp đến hạn trước mấy ngày',
    dueSoonDaysHelp: 'Nhiệm vụ chưa xong có hạn trong số ngày này được báo trước.',
    dueSoonDaysWrong: 'Hãy ghi một số từ 0 đến 366.',
    beforeIsStrict: '“Trước ngày 25” là chậm nhất ngày 24',
    beforeIsStrictHelp: 'Tắt nếu ở cơ quan, làm xong đúng ngày 25 vẫn là đúng hạn.',
    countNotApplicable: 'Tính cả việc không phát sinh',
    countNotApplicableHelp: 'Bật: việc không phát sinh vẫn nằm trong tổng số. Tắt: bỏ ra khỏi tổng số.',
    live: 'Tự tính lại khi sửa',
    liveHelp:
      'Bật: khi bảng này đang mở, đồng chí sửa xong một lát là trang tính được tính lại. Ở Excel 2021, sau mỗi lần tự ghi có thể không dùng Ctrl + Z để lùi lại được.',
    liveFormulas: 'Ghi tỷ lệ bằng công thức',
    liveFormulasHelp:
      'Bật: ô tỷ lệ là công thức đếm các từ ghi ở cột tình trạng, nên tự đổi khi sửa, cả trên máy không có Tiến Độ. Tắt: ô tỷ lệ là một con số. Chọn xong, bấm “Tính lại”.',
    palette: 'Màu đánh dấu trong trang tính',
    palettes,
    paletteHelp: 'Chọn xong, bấm “Tính lại” để trang tính đổi màu. Dòng quá hạn luôn có thêm chữ đậm.',
    highlights,
    language: 'Ngôn ngữ',
    languageNames: { vi: 'Tiếng Việt', en: 'English' },
  },
};

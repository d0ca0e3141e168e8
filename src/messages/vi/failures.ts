import type { ColumnRole, LayoutRefusal } from '../../domain/appendix/layout/appendix-layout';
import type { Failure } from '../../excel/office/outcome';
import { paneVi } from './pane';

type FailureOf<Kind extends Failure['kind']> = Extract<Failure, { readonly kind: Kind }>;

const named = (sheetName: string): string => `Trang tính “${sheetName}”`;

const columns = (roles: readonly ColumnRole[]): string =>
  roles.map((role) => `“${paneVi.sheet.columnNames[role]}”`).join(', ');

function whyNoAppendix(sheetName: string, refusal: LayoutRefusal): string {
  switch (refusal.kind) {
    case 'empty':
      return `${named(sheetName)} chưa có gì. Đồng chí mở trang tính chứa phụ lục của kế hoạch; bảng này tự đọc lại.`;
    case 'noHeading':
      return (
        `Chưa tìm thấy dòng tiêu đề có nội dung nhiệm vụ và thời hạn hoặc kết quả ở trang tính “${sheetName}”. ` +
        (refusal.candidates.length === 0
          ? 'Nếu đây đúng là phụ lục, đồng chí đặt tên cột như “Nội dung nhiệm vụ”, “Thời hạn”, “Kết quả”; bảng này tự đọc lại.'
          : 'Nếu đây đúng là phụ lục, đồng chí chọn dòng tiêu đề và các cột trên bảng theo dõi.')
      );
    case 'missingColumns':
      return (
        `${named(sheetName)} có dòng tiêu đề ở dòng ${refusal.headerRow} nhưng không tìm thấy cột ${columns(refusal.roles)}. ` +
        (refusal.unclaimed.length === 0 ? '' : `Chưa rõ cột ${quoted(refusal.unclaimed)} dùng để làm gì. `) +
        'Hãy bổ sung cột còn thiếu, hoặc chọn cột tương ứng ở dưới.'
      );
    case 'otherTable':
      return (
        `Bảng ở dòng ${refusal.headerRow} của trang tính “${sheetName}” là bảng loại khác, không phải phụ lục kế hoạch ` +
        `(có cột ${quoted(refusal.headings)}). Hãy mở đúng trang tính chứa phụ lục.`
      );
  }
}

function quoted(headings: readonly string[]): string {
  return headings.map((heading) => `“${heading}”`).join(', ');
}

function whyExcelFailed({ code, restored }: FailureOf<'excelFailed'>): string {
  const after = restored
    ? 'Trang tính vẫn như trước khi bấm.'
    : 'Có thể Tiến Độ đã tô được một phần: hãy bấm “Tính lại” lần nữa, hoặc “Xóa đánh dấu” để bỏ hết.';
  switch (code) {
    case 'AccessDenied':
      return `Excel không cho ghi vào tệp này, có thể vì tệp hoặc trang tính đang bị khóa. ${after} Hãy kiểm tra quyền sửa tệp rồi thử lại.`;
    case 'RequestAborted':
    case 'ActivityLimitReached':
      return `Excel đang bận nên đã bỏ dở yêu cầu. ${after} Hãy đợi một lát rồi bấm lại.`;
    default:
      return `Excel báo lỗi và không làm tiếp được. ${after} Hãy thử lại; nếu vẫn lỗi, hãy lưu tệp, đóng Excel rồi mở lại.`;
  }
}

/** Why nothing was done, one sentence or two a reason: what happened, why, what next. */
export const failuresVi = {
  notAnAppendix: ({ sheetName, refusal }: FailureOf<'notAnAppendix'>): string =>
    whyNoAppendix(sheetName, refusal),
  reportSheet: ({ sheetName }: FailureOf<'reportSheet'>): string =>
    `${named(sheetName)} là trang báo cáo do Tiến Độ lập, không phải phụ lục. Hãy mở trang phụ lục rồi bấm lại.`,
  periodClosed: ({ sheetName }: FailureOf<'periodClosed'>): string =>
    `Kỳ này đã chốt, số liệu giữ ở ${named(sheetName)} và không ghi lại. Nếu số liệu trong phụ lục đã thay đổi, hãy lập báo cáo kỳ sau để thấy những chỗ khác với số đã chốt.`,
  protectedSheet: ({ sheetName }: FailureOf<'protectedSheet'>): string =>
    `${named(sheetName)} đang được bảo vệ nên không ghi được gì. Hãy vào thẻ Xem lại (Review), chọn “Bỏ bảo vệ trang tính” rồi bấm lại.`,
  catalogueSheet: ({ sheetName, entries }: FailureOf<'catalogueSheet'>): string =>
    entries === 0
      ? `${named(sheetName)} mang tên danh mục tiêu chí nhưng chưa đọc được: cần một dòng tiêu đề có “Mã” và “Tên tiêu chí”, rồi mỗi tiêu chí một dòng.`
      : `${named(sheetName)} là danh mục tiêu chí của tệp (${entries} dòng), dùng để đối chiếu mã; Tiến Độ không ghi gì vào đây. Hãy mở trang tính chứa phụ lục để tính.`,
  catalogueExists: ({ sheetName }: FailureOf<'catalogueExists'>): string =>
    `Tệp đã có trang danh mục “${sheetName}” nên không tạo thêm. Muốn tạo lại, hãy đổi tên hoặc xóa trang đó trước (có thể đang ẩn).`,
  notALaterYear: ({ planYear, year }: FailureOf<'notALaterYear'>): string =>
    `Phụ lục này là của năm ${planYear}, nên chưa lập được phụ lục năm ${year}. Đồng chí chọn một năm sau năm ${planYear}.`,
  noCodes: ({ sheetName }: FailureOf<'noCodes'>): string =>
    `Phụ lục trên trang tính “${sheetName}” không có mã tiêu chí nào nên chưa lập được danh mục. Hãy điền cột mã rồi làm lại.`,
  chartSheet: (): string =>
    'Trang đang mở là trang biểu đồ, không có ô nào để đọc. Hãy mở trang tính chứa phụ lục rồi bấm lại.',
  readOnly: (): string =>
    'Tệp đang mở ở chế độ chỉ đọc nên không ghi được gì. Hãy bấm “Bật chỉnh sửa” (Enable Editing), hoặc lưu thành tệp khác, rồi bấm lại.',
  protectedWorkbook: (): string =>
    'Cấu trúc tệp đang được bảo vệ nên không thêm được trang mới, và chưa có gì thay đổi. Hãy vào thẻ Xem lại (Review), bấm “Bảo vệ sổ làm việc” (Protect Workbook) để bỏ bảo vệ rồi bấm lại.',
  checkSheetLeft: ({ sheetName }: FailureOf<'checkSheetLeft'>): string =>
    `Chưa kiểm tra xong, và có thể trang tạm “${sheetName}” vẫn còn trong tệp. Nếu còn, hãy bấm chuột phải vào thẻ trang đó, chọn Xóa (Delete); trang chỉ chứa dữ liệu thử. Sau đó bấm kiểm tra lại.`,
  cellEditMode: (): string => 'Có một ô đang gõ dở. Nhấn Enter (hoặc Esc để bỏ) rồi bấm lại.',
  tooLarge: (): string =>
    'Trang tính quá lớn để đọc hoặc ghi trong một lần. Hãy xóa những dòng, cột trống có định dạng ở cuối trang, hoặc tách phụ lục sang trang tính riêng.',
  sheetKeptChanging: (): string =>
    'Trang tính liên tục có người sửa trong lúc tính, nên Tiến Độ đã dừng và để nguyên như cũ. Hãy đợi người cùng sửa xong rồi bấm lại.',
  sheetGone: (): string =>
    'Trang tính này không còn trong tệp, có thể vừa bị xóa. Hãy mở trang tính chứa phụ lục rồi bấm lại.',
  rulesUnreadable: ({ sheetName }: FailureOf<'rulesUnreadable'>): string =>
    `Excel không đọc được định dạng có điều kiện của trang tính “${sheetName}” nên Tiến Độ không phân biệt được dấu của mình với màu của đồng chí, và chưa ghi gì. Hãy lưu tệp, đóng rồi mở lại, sau đó bấm lại.`,
  tooManySetAside: ({ most }: FailureOf<'tooManySetAside'>): string =>
    `Trang tính này đã gác lại đủ ${most} cảnh báo, không thêm được nữa. Hãy bỏ bớt ở nhóm “Đã gác lại” rồi làm lại.`,
  excelTooOld: (): string =>
    'Bản Excel này chưa đủ mới cho Tiến Độ. Hãy dùng Excel 2021 trở lên, Microsoft 365, hoặc mở tệp bằng Excel trên web (miễn phí).',
  stopped: (): string =>
    'Đã dừng theo yêu cầu khi chưa ghi gì: trang tính vẫn như cũ. Muốn làm tiếp, hãy bấm lại.',
  nothingToUndo: (): string => 'Không còn việc nào để hoàn tác.',
  changedSinceRun: ({ address }: FailureOf<'changedSinceRun'>): string =>
    address === undefined
      ? 'Chưa hoàn tác được vì sau lần tính có dòng hoặc cột được thêm, bớt, chuyển chỗ, hoặc một dòng được sửa nhiều ô, không còn biết chắc chỗ cũ. Hãy bấm “Tính lại” để tô theo trang hiện nay, hoặc “Xóa đánh dấu” nếu chỉ muốn bỏ phần tô màu.'
      : `Chưa hoàn tác được vì ô ${address} đã thay đổi sau lần tính. Hãy tự sửa ô đó, hoặc bấm “Xóa đánh dấu” nếu chỉ muốn bỏ phần tô màu.`,
  addedSheetChanged: ({ sheetName }: FailureOf<'addedSheetChanged'>): string =>
    `Chưa hoàn tác được vì trang “${sheetName}” đã được sửa sau khi tạo; Tiến Độ không xóa phần đồng chí đã sửa. Không cần trang đó nữa thì bấm chuột phải vào thẻ trang, chọn Xóa (Delete).`,
  addedSheetGone: ({ sheetName }: FailureOf<'addedSheetGone'>): string =>
    `Không còn trang nào tên “${sheetName}” để hoàn tác: trang vừa tạo có thể đã được đổi tên hoặc xóa. Các trang khác vẫn nguyên.`,
  addedSheetAlone: ({ sheetName }: FailureOf<'addedSheetAlone'>): string =>
    `Chưa hoàn tác được vì “${sheetName}” là trang duy nhất đang hiện, mà Excel luôn cần ít nhất một trang hiện. Hãy bấm chuột phải vào thẻ trang, chọn “Bỏ ẩn” một trang khác rồi bấm lại.`,
  addedSheetUsed: ({ sheetName, user }: FailureOf<'addedSheetUsed'>): string =>
    `Chưa hoàn tác được vì ${user} đang có công thức lấy số liệu từ trang “${sheetName}”; xóa trang thì công thức sẽ hỏng. Hãy sửa công thức đó rồi bấm lại.`,
  addedSheetsLeft: ({ sheetNames }: FailureOf<'addedSheetsLeft'>): string =>
    `Excel báo lỗi giữa chừng nên chưa thêm được đủ, và có thể còn lại ${sheetNames.map((name) => `trang “${name}”`).join(', ')} chưa trọn vẹn. Nếu còn, hãy bấm chuột phải vào thẻ trang đó, chọn Xóa (Delete), rồi làm lại. Các trang khác vẫn nguyên.`,
  changedSinceReview: ({ address }: FailureOf<'changedSinceReview'>): string =>
    `Ô ${address} không còn như lúc kiểm tra nên chưa ghi đề xuất vào. Hãy bấm “Tính lại” rồi xem lại đề xuất.`,
  userRulesChanged: ({ sheetName }: FailureOf<'userRulesChanged'>): string =>
    `Đã ghi xong, nhưng định dạng có điều kiện của đồng chí trên trang tính “${sheetName}” không còn như trước, có thể vì có người sửa đúng lúc đang ghi. Hãy vào Trang đầu (Home), “Định dạng có điều kiện”, “Quản lý quy tắc” để xem lại; nếu thiếu, hãy đóng tệp mà không lưu rồi mở lại.`,
  partlyDone: (): string =>
    'Excel báo lỗi giữa chừng nên có thể việc này mới làm được một phần; phần đồng chí đã gõ vẫn giữ nguyên. Hãy bấm lại nút vừa bấm để làm nốt.',
  excelFailed: (failure: FailureOf<'excelFailed'>): string => whyExcelFailed(failure),
};

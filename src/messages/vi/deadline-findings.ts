import type { FindingSentences } from '../finding-sentences';
import { rewrittenDay } from '../format';

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** "; đang tính hạn là 30/6/2024", or nothing where there is no day. */
const takenAs = (lastDay: string | undefined): string =>
  lastDay ? `; đang tính hạn là ${rewrittenDay(lastDay)}` : '';

export const deadlineFindingsVi: FindingSentences<'deadline'> = {
  'deadline/missing': () =>
    'Chưa ghi thời hạn nên không theo dõi được quá hạn. Đồng chí bổ sung thời hạn vào ô này.',
  'deadline/impossible-day': ({ facts }) =>
    facts.lastDay > 0
      ? `Không có ngày ${String(facts.day)}/${String(facts.month)}: tháng ${String(facts.month)} chỉ có ${String(facts.lastDay)} ngày. Chưa tính được hạn; đồng chí sửa lại ngày.`
      : `Không có ngày ${String(facts.day)}/${String(facts.month)}. Chưa tính được hạn; đồng chí sửa lại ngày.`,
  'deadline/impossible-month': ({ facts }) =>
    `Không có tháng ${String(facts.month)}. Chưa tính được hạn; đồng chí sửa lại tháng.`,
  'deadline/impossible-year': ({ facts }) =>
    `Năm ${String(facts.year)} không thể là năm của thời hạn. Chưa tính được hạn; đồng chí sửa lại năm.`,
  'deadline/impossible-quarter': ({ facts }) =>
    `Không có quý ${facts.quarter}: một năm chỉ có quý I đến quý IV. Đồng chí sửa lại quý.`,
  'deadline/month-first': ({ facts }) =>
    `Ngày này có lẽ ghi tháng trước, ngày sau (ngày ${String(facts.day)} tháng ${String(facts.month)}). Tiến Độ không tự đổi; đồng chí ghi lại theo thứ tự ngày/tháng/năm.`,
  'deadline/turned-day': ({ facts }) =>
    `Ô này đang là ngày ${rewrittenDay(facts.read)}, nhưng các ngày khác trong cột cho thấy Excel đã đảo ngày với tháng, có thể ý là ${rewrittenDay(facts.meant)}. Đồng chí chọn ngày đúng; trước đó dòng này chưa tính quá hạn.`,
  'deadline/month-first-format': ({ facts }) =>
    `Ô này hiển thị tháng trước ngày nên dễ nhầm; đang hiểu là ngày ${String(facts.day)} tháng ${String(facts.month)} năm ${String(facts.year)}. Đồng chí kiểm tra, rồi đổi định dạng ô thành dd/mm/yyyy.`,
  'deadline/year-unlike-plan': ({ facts }) =>
    `Thời hạn thuộc năm ${String(facts.year)}, trong khi kế hoạch là của năm ${String(facts.planYear)}. Vẫn giữ như đã ghi; đồng chí xem có phải chép từ năm khác không.`,
  'deadline/year-assumed': ({ facts }) =>
    `Không ghi năm nên đang hiểu là năm ${String(facts.year)}. Đồng chí ghi rõ năm nếu chưa đúng.`,
  'deadline/no-year': () =>
    'Thời hạn không ghi năm và chưa biết năm của kế hoạch. Đồng chí ghi rõ năm, hoặc ghi năm kế hoạch ở thẻ Cài đặt.',
  'deadline/years-unchecked': ({ facts }) =>
    `Chưa biết năm kế hoạch nên chưa kiểm tra được năm của ${String(facts.cells)} ô thời hạn. Đồng chí ghi năm kế hoạch ở thẻ Cài đặt.`,
  'deadline/no-month': () =>
    'Có ngày nhưng không có tháng nên chưa tính được hạn. Đồng chí ghi đủ ngày và tháng.',
  'deadline/no-start': () =>
    'Chỉ ghi thời gian kéo dài, không ghi bắt đầu từ ngày nào, nên chưa tính được hạn. Đồng chí ghi ngày phải hoàn thành.',
  'deadline/no-end': () =>
    'Chỉ ghi ngày bắt đầu, không ghi ngày kết thúc, nên việc này không có hạn để theo dõi. Đồng chí ghi thêm ngày phải hoàn thành.',
  'deadline/end-before-start': () =>
    'Ngày kết thúc đứng trước ngày bắt đầu nên chưa tính được hạn. Đồng chí kiểm tra lại hai mốc thời gian.',
  'deadline/out-of-order': () =>
    'Các mốc trong ô không theo thứ tự thời gian, có thể ghi nhầm năm. Đồng chí kiểm tra lại từng mốc.',
  'deadline/weekday-contradicts': ({ facts }) =>
    `Ngày đã ghi là ${WEEKDAYS[facts.actual] ?? ''}, không phải ${WEEKDAYS[facts.written] ?? ''}. Đang theo ngày; đồng chí kiểm tra ngày hoặc thứ.`,
  'deadline/vague': ({ facts }) =>
    `Thời hạn chưa ghi ngày cụ thể${takenAs(facts.lastDay)}. Đồng chí ghi rõ ngày nếu khác.`,
  'deadline/before-period': ({ facts }) =>
    `“Trước” một tháng, quý hoặc năm là phải xong trước khi kỳ đó bắt đầu${takenAs(facts.lastDay)}. Nếu ý là đến hết kỳ, đồng chí ghi “đến hết …”.`,
  'deadline/contradictory-bounds': ({ facts }) =>
    `“Chậm nhất” thì tính cả ngày đó, còn “trước” thì không${takenAs(facts.lastDay)}. Đồng chí chọn một trong hai cách ghi.`,
  'deadline/two-readings': ({ facts }) =>
    facts.other
      ? `Chỗ này có thể hiểu hai cách${takenAs(facts.lastDay)}, cũng có thể là “${facts.other}”. Đồng chí ghi rõ hơn.`
      : `Chỗ này có thể hiểu hai cách${takenAs(facts.lastDay)}. Đồng chí ghi rõ hơn.`,
  'deadline/unread-words': ({ facts }) =>
    `Chưa hiểu “${facts.words}” trong thời hạn nên cần xem lại. Đồng chí ghi gọn thời hạn, ví dụ “30/6/2024” hoặc “Quý II/2024”.`,
  'deadline/ongoing-with-period': () =>
    'Vừa ghi “thường xuyên” vừa ghi mốc thời gian; đang theo mốc thời gian. Đồng chí chọn một cách ghi nếu chưa đúng.',
  'deadline/tentative': ({ facts }) =>
    `Thời hạn mới là dự kiến hoặc áng chừng${takenAs(facts.lastDay)}. Đồng chí ghi thời hạn chính thức khi có.`,
  'deadline/several-rhythms': () =>
    'Trong ô có nhiều chu kỳ (hằng tháng, hằng quý…) hoặc nhiều loại thời hạn; đang theo dõi tất cả các mốc đọc được. Đồng chí tách dòng nếu cần theo dõi riêng.',
  'deadline/open-days': () =>
    'Chỉ ghi số lần, không ghi ngày; tạm lấy ngày cuối mỗi kỳ. Đồng chí ghi ngày cụ thể nếu có.',
  'deadline/which-period': () =>
    'Chưa rõ là tháng, quý hoặc kỳ nào nên không tính được hạn chắc chắn. Đồng chí ghi rõ, ví dụ “cuối quý II/2024” hoặc “hằng quý”.',
  'deadline/relative-week': () =>
    'Thời hạn tính theo “tuần trước” hoặc “tuần sau” nên chưa rõ là tuần nào; đang hiểu là lặp lại mỗi tuần. Đồng chí ghi ngày cụ thể nếu khác.',
  'deadline/day-not-every-month': ({ facts }) =>
    `Có tháng không có ngày ${String(facts.day)}; khi đó lấy ngày cuối tháng. Đồng chí ghi “ngày cuối tháng” cho rõ.`,
  'deadline/counted-days': ({ facts }) =>
    `Hạn được đếm ${String(facts.days)} ngày, không tính ngày đầu${takenAs(facts.lastDay)}. Đồng chí nên ghi rõ ngày phải hoàn thành.`,
  'deadline/working-days': () =>
    'Hạn tính theo ngày làm việc; Tiến Độ không có lịch nghỉ nên không đếm. Đồng chí ghi ngày phải hoàn thành.',
  'deadline/duration-disagrees': ({ facts }) =>
    `Ghi ${String(facts.written)} ngày, nhưng từ ngày đầu đến ngày cuối là ${String(facts.actual)} ngày. Đang theo hai mốc ngày; đồng chí kiểm tra lại.`,
  'deadline/look-alike': ({ facts }) =>
    `Có chữ cái ở chỗ của chữ số (như O thay 0); đang hiểu là “${facts.read}”. Đồng chí gõ lại ngày bằng số.`,
  'deadline/document-date': () =>
    'Ngày đứng sau tên văn bản được hiểu là ngày của văn bản, không phải thời hạn. Nếu đó là thời hạn, đồng chí ghi riêng.',
  'deadline/placeholder': ({ found }) =>
    `Ô thời hạn chỉ ghi “${found}”, nên không theo dõi được quá hạn. Đồng chí ghi thời hạn, hoặc “Thường xuyên”.`,
  'deadline/percentage': ({ found }) =>
    `“${found}” là tỷ lệ, không phải thời hạn; có thể ghi nhầm cột. Đồng chí chuyển sang cột tiến độ và ghi thời hạn vào đây.`,
  'deadline/unit-name': ({ found }) =>
    `“${found}” là tên đơn vị hoặc người, không phải thời hạn; có thể ghi nhầm cột. Đồng chí kiểm tra lại ô này.`,
  'deadline/number': ({ found }) =>
    `Số “${found}” không đọc được thành ngày, tháng hay năm. Đồng chí ghi lại thời hạn, ví dụ “30/6/2024”.`,
  'deadline/period-passed': ({ facts }) =>
    facts.next
      ? `Đã qua kỳ ${rewrittenDay(facts.lastDay)} mà chưa ghi kết quả; kỳ tới là ${rewrittenDay(facts.next)}. Đồng chí cập nhật tình trạng nếu đã làm.`
      : `Đã qua kỳ ${rewrittenDay(facts.lastDay)} mà chưa ghi kết quả. Đồng chí cập nhật tình trạng nếu đã làm.`,
};

import type { FindingSentences } from '../finding-sentences';

const KINDS = { section: 'tên nhóm', continuation: 'phần nối tiếp của dòng trên', item: 'nhiệm vụ' };

export const appendixFindingsVi: FindingSentences<'status' | 'lead' | 'cell' | 'total' | 'layout' | 'text'> =
  {
    'status/conflict': ({ facts }) =>
      `Dòng này ghi hai điều trái ngược nhau: “${facts.first}” và “${facts.second}”, nên chưa tính là hoàn thành. Đồng chí xem lại và sửa chỗ chưa đúng.`,
    'status/unread': ({ found }) =>
      `Chưa hiểu tình trạng “${found}”, nên chưa tính là hoàn thành. Đồng chí ghi rõ: Đã hoàn thành, Đang thực hiện hoặc Chưa thực hiện.`,
    'status/mark-unclear': ({ found }) =>
      `“${found}” không rõ là có đánh dấu hay không, nên chưa tính là đánh dấu. Đồng chí ghi x nếu đúng, để trống nếu không.`,
    'status/last-entry': ({ facts }) =>
      `Ô này ghi nhiều lần theo ngày; đang lấy lần ghi cuối: “${facts.entry}”. Đồng chí kiểm tra có đúng không.`,
    'status/missing': () =>
      'Chưa ghi tình trạng nên chưa tính là hoàn thành. Đồng chí ghi kết quả thực hiện.',
    'status/earlier-year': ({ found, facts: { planYear } }) =>
      `Ô ghi “${found}”, tức là xong từ trước năm ${String(planYear)} của kế hoạch; vẫn tính là hoàn thành. Nếu đó là kết quả của năm trước, đồng chí ghi kết quả năm nay.`,
    'status/day-to-come': ({ found, facts: { day, isDone } }) =>
      `Ô ghi “${found}”, nhưng ngày hoàn thành đó (từ ${day}) còn chưa tới vào ngày tính${
        isDone
          ? '; vẫn tính là hoàn thành vì tình trạng ghi đã xong. Đồng chí kiểm tra lại ngày và tình trạng.'
          : ', nên chưa tính là hoàn thành. Nếu đã xong, đồng chí sửa lại ngày; nếu mới là dự kiến, khi xong hãy ghi ngày.'
      }`,
    'status/from-evidence': ({ facts }) =>
      `Dòng này chỉ có tài liệu “${facts.evidence}”, không ghi tình trạng; tạm tính là đã hoàn thành. Nếu chưa xong, đồng chí ghi rõ tình trạng.`,
    'status/percent-unclear': ({ found, facts }) =>
      `Số ${found} không có dấu %, các dòng khác lại ghi theo phần trăm; đang hiểu là ${String(facts.readAs)}%. Đồng chí ghi rõ 1% hay 100%.`,
    'lead/missing': () =>
      'Chưa ghi đơn vị hoặc người chủ trì, nên không biết đôn đốc ai. Đồng chí bổ sung vào ô này.',
    'lead/several-names': ({ found }) =>
      `“${found}” có thể là nhiều tên, nhưng đang tính là một. Nếu là nhiều đơn vị hoặc nhiều người, đồng chí ngăn bằng dấu chấm phẩy.`,
    'lead/repeats-nothing': ({ found }) =>
      `“${found}” có nghĩa là như trên, nhưng phía trên không có tên nào. Đồng chí ghi rõ tên vào ô này.`,
    'lead/same-unit': ({ found, facts }) =>
      `“${found}” có lẽ là “${facts.other}” ở dòng ${String(facts.otherRow)}, nhưng viết khác nhau nên đang tính riêng. Nếu là một, đồng chí viết thống nhất.`,
    'cell/error-value': ({ facts }) =>
      // Excel says so while a result is still on its way.
      facts.code === '#GETTING_DATA'
        ? 'Công thức trong ô này chưa có kết quả nên không đọc được. Đồng chí chờ Excel tính xong, hoặc mở tệp bằng Excel, lưu lại rồi tính lại.'
        : `Ô này đang báo lỗi ${facts.code} nên không đọc được. Đồng chí kiểm tra lại công thức trong ô.`,
    'total/typed-disagrees': ({ facts }) =>
      `Dòng này ghi “${facts.typed}”, nhưng đếm từng nhiệm vụ được ${facts.counted}. Ô đã ghi được giữ nguyên; đồng chí đối chiếu lại.`,
    'layout/no-status-column': () =>
      'Bảng không có cột nào ghi kết quả hoặc tình trạng, nên chưa nhiệm vụ nào tính là hoàn thành. Đồng chí thêm cột “Kết quả thực hiện”, hoặc chọn lại cột.',
    'layout/days-unclaimed': ({ found }) =>
      `Bảng không có cột thời hạn, nhưng cột ${found === '' ? 'không có tiêu đề này' : `“${found}”`} ghi ngày. Nếu đó là thời hạn, đồng chí đổi tiêu đề thành “Thời hạn” hoặc chọn lại cột; chưa có thì chưa nhiệm vụ nào tính là quá hạn.`,
    'layout/row-unclear': ({ facts }) =>
      `Chưa rõ dòng này là nhiệm vụ hay tên nhóm; đang hiểu là ${KINDS[facts.kind]}. Đồng chí kiểm tra số thứ tự, thời hạn và đơn vị chủ trì của dòng.`,
    'text/legacy-encoding': ({ facts }) =>
      `Chữ trong ô dùng bảng mã cũ ${facts.encoding} (đọc được là “${facts.readable}”; cả bảng có ${String(facts.cells)} ô như vậy). Chữ được giữ nguyên; đồng chí nên chuyển sang Unicode.`,
  };

import { contraryStatements, saysNothing } from '../../../../src/domain/appendix/status/contrary-statements';
import { writtenClauses } from '../../../../src/domain/appendix/status/written-clauses';
import { wordText } from '../../../../src/domain/text/word-pattern';

const contrary = (text: string) => contraryStatements(writtenClauses(text));

describe('a clause says the whole task done', () => {
  it.each([
    'Hoàn thành',
    'Đã hoàn thành',
    'Đã được hoàn thành',
    'Đã hoàn tất',
    'Đã thực hiện xong',
    'Đã làm xong',
    'Khắc phục xong',
    'Xong',
    'Đạt',
    'Complete',
    'Completed',
    'Done',
    'Finished',
    'Đã thực hiện',
    'Đã được khắc phục',
    'Đã làm',
    'Đã xử lý',
    'Đã triển khai xong',
    '100%',
    '100 %',
    'Đến nay đã hoàn thành',
    'Hiện nay đã hoàn thành',
    'Hiện tại thì đã xong',
    'Hiện đã hoàn thành',
    'Nay đã xong',
    'da hoan thanh',
  ])('by its words: %j', (done) => {
    const other = done === 'da hoan thanh' ? 'chua trinh ky' : 'chưa trình ký';
    expect(contrary(`${done}; ${other}`)).toEqual([done, other]);
  });

  it.each([
    '100%',
    '100 %',
    'xong',
    'rồi',
    'toàn bộ',
    'hết',
    'đầy đủ',
    'tất cả',
    'cả',
    'nhiệm vụ',
    'công việc',
    'nội dung',
    'kế hoạch',
    'đúng hạn',
    'trước thời hạn',
    'quá hạn',
    'sau hạn',
    'kịp hạn',
    'đúng tiến độ',
    'đúng quy định',
    'đúng yêu cầu',
    'kịp thời',
    'sớm',
    'muộn',
    'chậm',
    'theo kế hoạch',
    'theo quy định',
    'theo yêu cầu',
    'vào ngày 15/6',
    'từ tháng 6',
    'trong quý II',
    'trước ngày 30/6',
    'ngày 15/6/2024',
    '15/6',
    '15.6.2024',
    '15-6-24',
    'toàn bộ nhiệm vụ đúng hạn ngày 15/6',
  ])('with %j behind them', (ending) => {
    expect(contrary(`Đã hoàn thành ${ending}; chưa trình ký`)).toEqual([
      `Đã hoàn thành ${ending}`,
      'chưa trình ký',
    ]);
  });

  it.each([
    '15/3: đã hoàn thành',
    '15/3 đã hoàn thành',
    'Ngày 15/3/2024 đã hoàn thành',
    '[240315] đã hoàn thành',
    'T3: đã hoàn thành',
  ])('behind the day of a diary: %j', (done) => {
    expect(contrary(`${done}; chưa trình ký`)).toEqual([done, 'chưa trình ký']);
  });

  it.each([
    'Đã hoàn thành dự thảo',
    'Đã ban hành kế hoạch',
    'Đã hoàn thành 3 nhiệm vụ',
    'Đã hoàn thành phần mềm',
    'UBND xã đã hoàn thành',
    'Thực hiện',
    'Đã trình',
    'Xong 45/60',
    'Hoàn thành 80%',
    '100% hộ dân',
    'Đã hoàn thành 123/6',
  ])('but not with more, or less: %j', (part) => {
    expect(contrary(`${part}; chưa trình ký`)).toBeUndefined();
  });
});

describe('a clause speaks against it', () => {
  it.each([
    'chưa trình ký',
    'không đạt',
    'đang chờ ký',
    'bị trả lại',
    'thiếu chữ ký',
    'vẫn nợ báo cáo',
    'vướng mặt bằng',
    'đạt 80%',
    'xong 45/60',
    '3/5 hồ sơ',
  ])('%j', (against) => {
    expect(contrary(`Đã hoàn thành; ${against}`)).toEqual(['Đã hoàn thành', against]);
    expect(contrary(`${against}; đã hoàn thành`)).toEqual([against, 'đã hoàn thành']);
  });

  it('behind another "done" as well, which is the first of the two', () => {
    expect(contrary('Đã gửi; đã hoàn thành; xong; chưa ký; đang in')).toEqual(['đã hoàn thành', 'chưa ký']);
  });

  it('in brackets, where it tells no share', () => {
    expect(contrary('Đã hoàn thành (chưa trình ký)')).toEqual(['Đã hoàn thành', 'chưa trình ký']);
    expect(contrary('Đã hoàn thành (3/5 nội dung)')).toBeUndefined();
    expect(contrary('Đã hoàn thành (đạt 80%)')).toBeUndefined();
  });

  it.each([
    'đạt 100%',
    'đạt 5/5 nội dung',
    'đã gửi',
    'lưu tại Văn phòng',
    'không thiếu hồ sơ',
    'chưa có phản ánh',
    'chưa đến hạn',
    'đang lưu tại Văn phòng',
  ])('and %j does not', (other) => {
    expect(contrary(`Đã hoàn thành; ${other}`)).toBeUndefined();
  });

  it.each(['Đã hoàn thành quý II', 'Đã hoàn thành', 'Chưa trình ký; đang in', ''])(
    'and nothing does where a cell says one thing: %j',
    (text) => {
      expect(contrary(text)).toBeUndefined();
    },
  );
});

describe('saysNothing()', () => {
  it.each([
    'chưa phát sinh',
    'Đến nay chưa phát hiện',
    'không xảy ra',
    'không để xảy ra mất an toàn',
    'không để phát sinh khiếu nại',
    'chưa có phản ánh',
    'chưa nhận phản ánh, kiến nghị',
    'không nhận được kiến nghị',
    'không ghi nhận khiếu nại',
    'chưa tiếp nhận tố cáo',
    'không để đơn thư',
    'chưa có đơn thư',
    'không có hồ sơ vi phạm',
    'không có sai phạm',
    'không có sai sót',
    'không có vướng mắc',
    'không có khó khăn',
    'không có trường hợp nào',
    'chưa có phát sinh',
    'không có hồ sơ trễ hạn',
    'không có hồ sơ nào quá hạn',
    'đến nay không có hồ sơ tồn đọng',
    'chưa đến hạn',
    'chưa tới hạn',
    'khi chưa hết hạn',
    'không quá hạn',
    'không bị trễ hạn',
    'không quá thời hạn',
    'không chậm',
    'không trễ',
    'không muộn',
    'hồ sơ đang lưu tại Văn phòng',
    'đang lưu trữ',
    'tài liệu hiện đang được niêm yết',
    'kết quả đang công khai',
    'văn bản đang được áp dụng',
    'đang vận hành',
    'đang sử dụng',
    'đang duy trì',
    'đang phát huy hiệu quả',
    'đang hoạt động',
    'đang khai thác',
    'sẽ duy trì',
    'đang tiếp tục duy trì',
    'tiếp tục thực hiện',
    'sẽ tiếp tục triển khai',
    'tiếp tục theo dõi',
    'đang tiếp tục cập nhật',
    'tiếp tục phát huy',
    'tiếp tục rà soát',
    'tiếp tục đôn đốc',
    'tỷ lệ 98%',
    'đạt tỷ lệ hồ sơ đúng hạn 99,5%',
    'không thiếu',
    'không vướng',
  ])('"%s" tells nothing of the state beside another clause', (clause) => {
    expect(saysNothing(wordText(clause))).toBe(true);
  });

  it.each([
    'chưa hoàn thành',
    'chưa có kế hoạch',
    'không có ai trong xã ta nhận được phản ánh',
    'hồ sơ chưa đến hạn',
    'đang thực hiện',
    'sẽ thực hiện',
    'đang tiếp tục',
    'đã duy trì',
    'thiếu hồ sơ',
    'đạt 98%',
  ])('"%s" tells something', (clause) => {
    expect(saysNothing(wordText(clause))).toBe(false);
  });
});

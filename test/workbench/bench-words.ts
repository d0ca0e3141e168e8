import type { Language } from '../../src/messages/language';

const vi = {
  title: 'Bàn thử Tiến Độ',
  samples: 'Tệp mẫu',
  chooseSample: 'Chọn tệp mẫu…',
  sampleMissing: 'Không tải được tệp mẫu. Hãy kiểm tra cửa sổ lệnh “npm start” còn chạy không rồi thử lại.',
  asOf: 'Chốt đến ngày',
  asOfToday: 'hôm nay',
  clearAsOf: 'Tính theo hôm nay',
  noSuchDay: (text: string) =>
    `Không có ngày “${text}”. Hãy ghi ngày theo mẫu 15/10/2024, hoặc để trống để tính theo hôm nay.`,
  noRunYet: 'Chưa chạy lần nào',
  run: (roundTrips: number, sent: string, received: string) =>
    `Lần chạy gần nhất: hỏi Excel ${roundTrips} lần, gửi ${sent}, nhận ${received}`,
};

const en: typeof vi = {
  title: 'Tiến Độ workbench',
  samples: 'Samples',
  chooseSample: 'Choose a sample…',
  sampleMissing:
    'The sample could not be loaded. See whether the “npm start” window still runs, then try again.',
  asOf: 'As of',
  asOfToday: 'today',
  clearAsOf: 'Count from today',
  noSuchDay: (text) =>
    `There is no day “${text}”. Type it like 15/10/2024, or leave it blank to count from today.`,
  noRunYet: 'Nothing has run yet',
  run: (roundTrips, sent, received) =>
    `Last run: ${roundTrips} round ${roundTrips === 1 ? 'trip' : 'trips'} · ${sent} sent · ${received} received`,
};

/** What the workbench says besides the page that is shipped. */
export function benchWords(language: Language): typeof vi {
  return language === 'vi' ? vi : en;
}

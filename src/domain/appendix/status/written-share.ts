const COUNTED =
  /(\d+)\s*\/\s*(\d+)\s*(?:nội dung|noi dung|nhiệm vụ|nhiem vu|thôn|thon|hồ sơ|ho so|cuộc|cuoc|lần|lan|kỳ|ky|báo cáo|bao cao|văn bản|van ban|hạng mục|hang muc|tiêu chí|tieu chi|việc|viec|đơn vị|don vi|trường hợp|truong hop|tin|buổi|buoi|lớp|lop|điểm|diem|tồn tại|ton tai|người|nguoi|cán bộ|can bo)/;
const SHARE =
  /(?:^|hoàn thành|hoan thanh|khắc phục|khac phuc|thực hiện|thuc hien|đạt|dat|được|duoc|tiến độ|tien do|xong|giải ngân|giai ngan)[ :]*(?:được |duoc |đạt |dat |khoảng |khoang |trên |tren |hơn |hon |gần |gan |tỷ lệ |ty le )*(\d+(?:[.,]\d+)?) ?%/;

/** The share that the words name, in percent: "hoàn thành 80%", "3/5 nội dung". */
export function readShare(text: string): number | undefined {
  const counted = COUNTED.exec(text);
  if (counted && Number(counted[2]) > 0) return (Number(counted[1]) / Number(counted[2])) * 100;
  const percent = SHARE.exec(text)?.[1];
  return percent === undefined ? undefined : Number(percent.replace(',', '.'));
}

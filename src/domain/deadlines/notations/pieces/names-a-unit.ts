const UNITS =
  /(?:^|[^\p{L}])(?:công chức|cán bộ|ubnd|hđnd|mttq|ubmttq|đảng ủy|phòng|văn phòng|vp|ban chỉ đạo|ban biên tập|trưởng thôn|thôn|xã|phường|trạm y tế|đài truyền thanh|công an|quân sự|tư pháp|kế toán|địa chính|hiệu trưởng|trường|đoàn thanh niên|hội (?:nông dân|phụ nữ|cựu chiến binh)|bộ phận|trung tâm|sở|tổ công nghệ|chủ tịch|các đoàn thể)(?![\p{L}])/u;

/** True for text that names a unit or a person's post: the cell beside the deadline, most likely. */
export function namesAUnit(text: string): boolean {
  return UNITS.test(text);
}

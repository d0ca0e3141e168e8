/** The bytes of TCVN 5712 VN3 (fonts ".VnTime") as they look in Windows-1252, beside the letters they were meant as. */
const PAIRS =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ ÆặÇầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ ÒềÓể Ôễ Õế Öệ ' +
  '×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ';

const LETTERS = new Map<string, string>();
for (const pair of PAIRS.replace(/ /g, '').match(/../gu) ?? []) {
  const [from, to] = [...pair];
  if (from !== undefined && to !== undefined) LETTERS.set(from, to);
}

/** Reads every letter as TCVN3; other characters stay. */
export function decodeTcvn3(text: string): string {
  let decoded = '';
  for (const letter of text) decoded += LETTERS.get(letter) ?? letter;
  return decoded;
}

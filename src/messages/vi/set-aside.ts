/** The words of setting findings aside, which are loaded when one is, or is about to be. */
export const setAsideVi = {
  why: (address: string) => `Vì sao gác lại cảnh báo ở ô ${address}?`,
  reasons: {
    asInDocument: 'Đã kiểm tra, đúng như văn bản',
    asInstructed: 'Cấp trên hướng dẫn ghi như vậy',
    later: 'Biết rồi, sẽ sửa sau',
  },
  own: 'Lý do khác',
  keep: 'Gác lại',
  cancel: 'Thôi',
  meaning:
    'Cảnh báo gác lại không còn tính là cần sửa, và ô hết được tô ở lần tính sau. Chữ trong ô đổi thì cảnh báo hiện lại. Tỷ lệ và việc quá hạn không đổi.',
  heading: 'Đã gác lại',
  reason: (text: string) => `Lý do: ${text}`,
  takeBack: 'Lấy lại',
  takeBackOf: (address: string) => `Lấy lại cảnh báo ở ô ${address}`,
};

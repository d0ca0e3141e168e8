/** The words of the settings about the office, which go into its papers. */
export const officeSettingsVi = {
  fold: 'Cơ quan và báo cáo',
  unit: 'Tên xã, phường, đặc khu',
  unitHelp: 'Ví dụ: xã Cẩm Giàng. Để trống là lấy tên ghi ở đầu phụ lục.',
  province: 'Tỉnh, thành phố',
  provinceHelp: 'Ví dụ: tỉnh Bắc Ninh. Dùng cho dòng “Kính gửi: Sở Nội vụ …” khi chưa ghi nơi nhận.',
  addressee: 'Nơi nhận báo cáo',
  addresseeHelp: 'Ghi sau “Kính gửi:”, ví dụ: Sở Nội vụ tỉnh Bắc Ninh.',
  place: 'Địa danh',
  placeHelp: 'Ghi trước ngày tháng của báo cáo. Để trống là lấy tên xã, phường.',
  signer: 'Họ tên người ký',
  signerHelp: 'Để trống thì báo cáo ghi [...].',
  signsAs: 'Ký với tư cách',
  signsAsNames: { chair: 'Chủ tịch', viceChair: 'Phó Chủ tịch ký thay' },
  sendByDays: 'Gửi báo cáo sau khi hết kỳ (số ngày)',
  sendByDaysHelp: 'Để trống là 3 ngày: kỳ hết ngày 14 thì gửi chậm nhất ngày 17.',
};

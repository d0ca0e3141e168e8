// Within a trigger these would be a date or a rhythm that the pattern swallowed.
export const HIDES_A_DATE =
  /chậm nhất|muộn nhất|không quá|thường xuyên|(?:hằng|mỗi) (?:tuần|tháng|quý|năm)|(?:cuối|đầu|giữa|hết)(?: cùng| tiên)?(?: của)? (?:tuần|tháng|quý|năm)|(?:tháng|quý) (?:[ivl]+(?!\p{L})|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|hoàn thành trước|xong trước/u;

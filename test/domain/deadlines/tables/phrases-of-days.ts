/** Days, weekdays and clock times. Columns as in ../corpus-rows.ts. */
export const DAYS = `
# days in digits
30/6/2024 | date | 06-30 | -
30/06/2024 | date | 06-30 | -
1/7/2024 | date | 07-01 | -
ngày 30/6/2024 | date | 06-30 | -
Ngày 30/6 | date | 06-30 | -
30/6 | date | 06-30 | -
30-6-2024 | date | 06-30 | -
30.6.2024 | date | 06-30 | -
30.6.24 | date | 06-30 | -
31.12.24 | date | 12-31 | -
15-11-24 | date | 11-15 | -
15/11/24 | date | 11-15 | -
30 - 6 - 2024 | date | 06-30 | -
30 / 6 / 2024 | date | 06-30 | -
30/ 6/2024 | date | 06-30 | -
30/6/2024, | date | 06-30 | -
30/6/2024; | date | 06-30 | -
(30/6/2024) | date | 06-30 | -
"30/6/2024" | date | 06-30 | -
３０／６／２０２４ | date | 06-30 | -
2024-11-15 | date | 11-15 | -
2024/11/15 | date | 11-15 | -
2024-06-05 | date | 06-05 | -
29/2/2024 | date | 02-29 | -
29/02 | date | 02-29 | -
15-6/2024 | date | 06-15 | -
30/6 năm 2024 | date | 06-30 | -
30/6 năm nay | date | 06-30 | -
10/01 năm sau | date | 25-01-10 | -
ngày 15/01 của năm sau | date | 25-01-15 | -
15/2/2025 | date | 25-02-15 | -
# days in words
ngày 5 tháng 8 năm 2024 | date | 08-05 | -
5 tháng 8 năm 2024 | date | 08-05 | -
Ngày 05 tháng 8 | date | 08-05 | -
ngày 30, tháng 6, năm 2024 | date | 06-30 | -
ngày 30 tháng sáu | date | 06-30 | -
30 tháng 6 | date | 06-30 | -
30 tháng tư | date | 04-30 | -
mùng 5 tháng 6 | date | 06-05 | -
Mồng 2 tháng 9 | date | 09-02 | -
ngày 30 tháng 6/2024 | date | 06-30 | -
ngày 20 tháng 1 năm sau | date | 25-01-20 | -
NGÀY 30 THÁNG 6 NĂM 2024 | date | 06-30 | -
Ngày Pháp luật Việt Nam 09/11 | date | 11-09 | -
Ngày Quốc khánh 2/9 | date | 09-02 | -
Nhân dịp Quốc khánh 2/9 | date | 09-02 | unread-words
ngày cuối cùng của tháng 6 | date | 06-30 | -
ngày 15 tháng cuối quý II | date | 06-15 | -
ngày 20 tháng đầu quý III/2024 | date | 07-20 | -
# weekdays and clock times
Chủ nhật, 30/6/2024 | date | 06-30 | -
Thứ Bảy 15/6/2024 | date | 06-15 | -
15/6/2024 (thứ bảy) | date | 06-15 | -
thứ 7 ngày 15/6/2024 | date | 06-15 | -
Thứ Hai 15/6/2024 | date | 06-15 | weekday-contradicts
30/6/2024 (thứ Hai) | date | 06-30 | weekday-contradicts
17h00 ngày 20/6 | date | 06-20 | -
17 giờ 30 phút ngày 20/6/2024 | date | 06-20 | -
17:00 ngày 20/6/2024 | date | 06-20 | -
16g30 ngày 20/6 | date | 06-20 | -
Trước 11h30 ngày 20/6/2024 | date | 06-20 | -
trước 17 giờ ngày 20 tháng 6 | date | 06-20 | -
trước 0h00 ngày 30/6/2024 | date | 06-29 | -
24h00 ngày 30/6/2024 | date | 06-30 | -
30/6/2024 17:00 | date | 06-30 | -
30/06/2024 00:00:00 | date | 06-30 | -
ngày 20/6/2024 lúc 8h00 | date | 06-20 | -
Trước 17:00 thứ Sáu, 21/6/2024 | date | 06-21 | -
chiều ngày 20/6 | date | 06-20 | -
`;

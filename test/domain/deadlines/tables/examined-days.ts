/** Days and bounds written by an examiner who had not seen the reader; columns as in corpus-rows.ts. */
export const EXAMINED_DAYS = `
# whole dates
Ngày 05/09/2024 | date | 09-05 | -
05.9.2024 | date | 09-05 | -
ngày 05 tháng 9 năm 2024. | date | 09-05 | -
30/06/24 | date | 06-30 | -
30-06-24 | date | 06-30 | -
30 /06/ 2024 | date | 06-30 | -
2024-6-5 | date | 06-05 | -
2024.06.05 | date | 06-05 | -
ngày30/6/2024 | date | 06-30 | -
ngày 30 tháng Sáu năm 2024 | date | 06-30 | -
ngày 15 tháng Mười Hai năm 2024 | date | 12-15 | -
Ngày 15 tháng 12 năm 2024 (Chủ nhật) | date | 12-15 | -
30/6/2024⏎(Chủ nhật) | date | 06-30 | -
15/11/2024 (thứ Sáu) | date | 11-15 | -
Thứ Hai, ngày 16/12/2024 | date | 12-16 | -
Thứ 3 ngày 16/12/2024 | date | 12-16 | weekday-contradicts
CN 22/12/2024 | date | 12-22 | -
CN, 23/12/2024 | date | 12-23 | weekday-contradicts
T7, 21/12/2024 | date/list | * | *
Tối thứ 7, 15/6/2024 | date | 06-15 | -
30/6/2024./. | date | 06-30 | -
“30/6/2024” | date | 06-30 | -
* 30/6/2024 | date | 06-30 | -
+ 30/6/2024 | date | 06-30 | -
30/6/2024* | date | 06-30 | -
30\\6\\2024 | date | 06-30 | -
30/6-2024 | date | 06-30 | -
30/6.2024 | date | 06-30 | -
30,6,2024 | date/list/invalid | * | unread-words
30 6 2024 | date/invalid | * | unread-words
20/6/2024 17h | date | 06-20 | -
07h30, 20/6/2024 | date | 06-20 | -
8h-11h ngày 20/6 | date/range | 06-20 | -
từ 8h00 đến 11h00 ngày 20/6/2024 | date/range | 06-20 | -
Trong ngày 30/6/2024 | date | 06-30 | -
trưa 20/6 | date | 06-20 | -
# a day and a month
30/06 | date | 06-30 | -
30-6 | date | 06-30 | -
30.6 | date | 06-30 | -
20-11 | date | 11-20 | -
06-12 | date | 12-06 | +
11.10 | date | 10-11 | +
Ngày Giải phóng miền Nam 30/4 | date | 04-30 | -
dịp 2/9 | date | 09-02 | -
Ngày Môi trường thế giới 5/6 | date | 06-05 | -
Kỷ niệm Ngày thành lập Đảng 03/02 | date | 02-03 | -
29/02 | invalid | | impossible-day | 2023
29/02 | date | 02-29 | -
31/01 năm kế tiếp | date | 25-01-31 | -
ngày 30/6 của năm tiếp theo | date | 25-06-30 | -
trước 31/01 của năm sau | date | 25-01-30 | -
15/12 năm trước | date/invalid | 23-12-15 | +
# letters for digits
ngày 30 tháng 06 năm 2O24 | date | 06-30 | look-alike
I5/6/2024 | date | 06-15 | look-alike
15/l1/2024 | date | 11-15 | look-alike
30/O6/2024 | date | 06-30 | look-alike
3l/12/2024 | date | 12-31 | look-alike
Tháng l2/2024 | period | 12-31 | look-alike
Tháng 1O | period | 10-31 | look-alike
trước ngày 3O/6 | date | 06-29 | look-alike
# before
TRƯỚC NGÀY 30/6/2024 | date | 06-29 | -
trước ngày30/6/2024 | date | 06-29 | -
Trước30/6 | date | 06-29 | -
Trước ngày 30/6/2024./. | date | 06-29 | -
Phải xong trước 30/6 | date | 06-29 | -
Trước ngày 30/6/2024 phải hoàn thành | date | 06-29 | -
từ nay đến trước ngày 30/6/2024 | date | 06-29 | -
Trước ngày 01 tháng 7 năm 2024 | date | 06-30 | -
Trước 30/6 năm 2025 | date | 25-06-29 | year-unlike-plan
gửi về Văn phòng UBND xã trước ngày 15/6/2024 | date | 06-14 | -
gửi về UBND huyện (qua Phòng Nội vụ) trước ngày 10/12/2024 để tổng hợp | date | 12-09 | -
Báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 05/12/2024 | date | 12-04 | -
trước quý IV năm 2024 | date | 09-30 | before-period
trước tháng 01/2025 | date | 12-31 | before-period
trước 17h00 ngày 25/6 | date | 06-25 | -
Trước 17 giờ 00 ngày 25/6/2024 | date | 06-25 | -
trước 17g ngày 25/6/2024 | date | 06-25 | -
Trước 16h30' ngày 25/6/2024 | date | 06-25 | -
trước 17h00, ngày 25/6/2024 | date | 06-25 | -
trước 10h sáng ngày 25/6 | date | 06-25 | -
trước 17 giờ chiều 25/6 | date | 06-25 | -
Trước 24h ngày 25/6 | date | 06-25 | -
chậm nhất là trước ngày 30/6/2024 | date | 06-29 | contradictory-bounds
chậm nhất trước 17h00 ngày 25/6/2024 | date | 06-25 | contradictory-bounds
# at the latest
chậm nhất 10h00 ngày 25/6/2024 | date | 06-25 | -
Hoàn thành chậm nhất trong ngày 30/6/2024 | date | 06-30 | -
Trễ nhất ngày 30/6 | date | 06-30 | -
không trễ hơn 30/6 | date | 06-30 | -
Không chậm quá ngày 30/6/2024 | date | 06-30 | -
không sau ngày 30/6 | date/invalid | * | *
Hạn: 30/6 | date | 06-30 | -
hạn hoàn thành: 30/6/2024 | date | 06-30 | -
hết ngày 30/6/2024 | date | 06-30 | -
Hết 31/12 | date | 12-31 | -
đến hết 2024 | date | 12-31 | -
Đến 2025 | date | 25-12-31 | -
Đến năm 2030 | date | 30-12-31 | +
hết 6 tháng đầu năm | date | 06-30 | -
đến cuối tháng 6/2024 | date | 06-30 | vague
Từ nay đến cuối năm 2024 | date/range | 12-31 | vague
khoảng 30/6 | date | 06-30 | -
# impossible days and months
29/02/2023 | invalid | | impossible-day
00/6/2024 | invalid | | impossible-day
15/13/2024 | invalid | | impossible-month
32/13/2024 | invalid | | +
2024-02-30 | invalid | | impossible-day
2024/13/01 | invalid | | impossible-month
ngày 30 tháng 2 | invalid | | impossible-day
ngày 30/2 hằng năm | invalid | | impossible-day
ngày 32 hằng tháng | invalid | | +
31/6-15/7 | invalid | | impossible-day
01/6 - 31/6/2024 | invalid | | impossible-day
13/13 | invalid | | +
24/24 | invalid | | +
13-2024 | invalid | | impossible-month
T13 | invalid | | +
tháng 14 | invalid | | impossible-month
15/6/20024 | invalid | | +
15/6/202 | invalid | | +
30/62024 | invalid | | +
306/2024 | invalid | | +
45611 | invalid | | +
# the moon's months, and feasts that move
tháng chạp | invalid | | +
tháng giêng năm 2024 | invalid | | +
tháng 6 âm lịch | invalid | | +
Giỗ Tổ 10/3 ÂL | invalid | | +
mùng 10/3 (âm lịch) | invalid | | +
rằm tháng 7 | invalid/conditional | | +
23 tháng Chạp | invalid | | +
Tết Nguyên đán | conditional/invalid | | unread-words
Tết Nguyên đán năm 2025 | conditional/invalid | | unread-words
Trước Tết Nguyên đán năm 2025 | conditional/invalid | | unread-words
Dịp Tết Trung thu | conditional/invalid | | -
`;

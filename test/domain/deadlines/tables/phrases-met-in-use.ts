/** Phrases met in appendices in use; columns as in ../corpus-rows.ts. */
export const MET_IN_USE = `
# a day that is kept up afterwards: it counts, and the words beside it are told
30/6/2024 và thường xuyên | date | 06-30 | ongoing-with-period
30/6 và thường xuyên | date | 06-30 | ongoing-with-period
30/6/2024, thường xuyên | date | 06-30 | ongoing-with-period
30/6/2024 và liên tục | date | 06-30 | ongoing-with-period
Trước ngày 30/6/2024 và duy trì thường xuyên | date | 06-29 | ongoing-with-period
Thường xuyên và trước 30/6/2024 | date | 06-29 | ongoing-with-period
Tháng 6/2024 và thường xuyên | period | 06-30 | ongoing-with-period
Từ tháng 3 đến tháng 11/2024 và thường xuyên | range | 11-30 | ongoing-with-period
Tháng 4, 5/2024 và thường xuyên | list | 04-30 05-31 | ongoing-with-period
30/6 và 31/12, thường xuyên | list | 06-30 12-31 | ongoing-with-period
Trước 30/6 và các năm tiếp theo | date | 06-29 | ongoing-with-period
30/6/2024 và những năm sau | date | 06-30 | ongoing-with-period
30/6/2024 và khi phát sinh | date | 06-30 | two-readings
Tháng 6 và những năm tiếp theo | ongoing | | -
Năm 2024 và thường xuyên | ongoing | | -
thường xuyên, liên tục và kịp thời | ongoing | | -
# a month in letters
30-Jun-24 | date | 06-30 | -
30-Jun-2024 | date | 06-30 | -
30/Jun/2024 | date | 06-30 | -
30 Jun 2024 | date | 06-30 | -
30 June 2024 | date | 06-30 | -
June 30, 2024 | date | 06-30 | -
Sep 5 2024 | date | 09-05 | -
30-Jun | date | 06-30 | -
5-Sept-24 | date | 09-05 | -
Jun 2024 | period | 06-30 | -
June-2024 | period | 06-30 | -
Jun-24 | period | 06-30 | two-readings
30/VI/2024 | date | 06-30 | -
30-VI-2024 | date | 06-30 | -
30.VI.2024 | date | 06-30 | -
30/VI | date | 06-30 | -
ngày 15/XII/2024 | date | 12-15 | -
30/T6/2024 | date | 06-30 | -
30/T6 | date | 06-30 | -
30-T6-2024 | date | 06-30 | -
30/tháng 6/2024 | date | 06-30 | -
ngày 30/tháng 6 | date | 06-30 | -
trước 30/VI/2024 | date | 06-29 | -
chậm nhất 30-Jun-24 | date | 06-30 | -
30/VI/2024 và 31/XII/2024 | list | 06-30 12-31 | -
từ 01/VI/2024 đến 30/VI/2024 | range | 06-30 | -
31/VI/2024 | invalid | | impossible-day
31-Jun-24 | invalid | | impossible-day
30-Feb-24 | invalid | | impossible-day
30/XIII/2024 | invalid | | impossible-month
30/T13/2024 | invalid | | impossible-month
30-Jum-24 | invalid/conditional | | +
12/KH-UBND | conditional | | document-date
15/TB | conditional | | document-date
9/VX-UBND | conditional | | document-date
Theo Công văn 12/VP-TH | conditional | | -
VI/2024 | invalid | | +
# an hour
16h00 ngày 24/8/2024 | date | 08-24 | -
trước 17h00 ngày 30/7/2024 | date | 07-30 | -
23h59 30/7/2024 | date | 07-30 | -
17:00 28/8/2024 | date | 08-28 | -
17g ngày 28/8/2024 | date | 08-28 | -
17g30 ngày 28/8 | date | 08-28 | -
Chậm nhất 16 giờ 00 ngày 24/8/2024 | date | 08-24 | -
28/8/2024 - 17h00 | date | 08-28 | -
28/8/2024, trước 17h00 | date | 08-28 | -
16h00 - 24/8/2024 | date | 08-24 | -
16h00 (24/8/2024) | date | 08-24 | -
hết giờ hành chính ngày 24/8/2024 | date | 08-24 | -
cuối giờ chiều ngày 24/8 | date | 08-24 | -
30/06/2024 12:00:00 AM | date | 06-30 | -
30/06/2024 5:30:00 CH | date | 06-30 | -
trước 00h ngày 30/6/2024 | date | 06-29 | -
trước 17h00 | invalid | | unread-words
25h00 ngày 24/8/2024 | invalid/date | * | +
17h00 ngày 31/6/2024 | invalid | | impossible-day
# a program's day
2024-09-30T00:00:00 | date | 09-30 | -
2024-09-30T17:30:00 | date | 09-30 | -
2024-09-30T00:00:00.000Z | date | 09-30 | -
2024-09-30T08:00:00+07:00 | date | 09-30 | -
2024-09-29T17:00:00Z | date | 09-29 | two-readings
2024-09-30 00:00:00 | date | 09-30 | -
2024-09-31T00:00:00 | invalid | | impossible-day
2024-13-01T00:00:00 | invalid | | impossible-month
01/01/1970 | invalid | | placeholder
1/1/1900 | invalid | | placeholder
# the year first
năm 2024, tháng 8 | period | 08-31 | -
2024, tháng 8 | period | 08-31 | -
năm 2024 - tháng 6 | period | 06-30 | -
Năm 2024: Tháng 8 | period | 08-31 | -
năm 2024, quý II | period | 06-30 | -
năm 2024, 6 tháng đầu năm | period | 06-30 | -
năm 2024, ngày 30/6 | date | 06-30 | -
2024/T8 | period | 08-31 | -
2024-Q3 | period | 09-30 | -
năm 2024: tháng 6, tháng 12 | list | 06-30 12-31 | -
trước năm 2024, tháng 8 | date | 07-31 | before-period
trc ngày 16/10/2024 | date | 10-15 | -
qui 2/2024 | period | 06-30 | -
Quý II; năm 2024 | period | 06-30 | -
Quý II. năm 2024 | period | 06-30 | -
Quý II - năm 2024 | period | 06-30 | -
Tháng 6. Năm 2024 | period | 06-30 | -
30/6. năm 2024 | date | 06-30 | -
30/6 - năm 2024 | date | 06-30 | -
15/6, 15/12, năm 2024 | list | 06-15 12-15 12-31 | two-readings
15/6 và 15/12; năm 2024 | list | 06-15 12-15 12-31 | two-readings
từ quý II đến năm 2025 | range | 25-12-31 | *
năm 2024, quý V | invalid | | impossible-quarter
năm 2024, tháng 8/2025 | * | * | +
năm 2024 và tháng 8 | list/invalid | * | +
# where the time is another paper's
Theo Điều 17 Nghị định 61/2018/NĐ-CP | conditional | | -
Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28/5/2015 của Chính phủ | conditional | | -
Theo khoản 2 Điều 17 Nghị định 118 | conditional | | -
Theo quy định tại Điều 5 Thông tư 01/2021/TT-BNV | conditional | | -
Thực hiện theo Điều 17, 18 Nghị định 61 | conditional | | -
Theo Điều 5 | conditional | | -
Theo Nghị định 30 | conditional | | -
Theo Phụ lục 2 | conditional | | -
Theo Kế hoạch CCHC, Kế hoạch PAPI | conditional | | -
Theo Kế hoạch 12/KH-UBND, 15/KH-UBND | conditional | | -
Theo Kế hoạch của Sở Nội vụ, UBND tỉnh | conditional | | -
Theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2026 của tỉnh | conditional | | -
Theo Chương trình công tác năm 2024 của UBND tỉnh | conditional | | -
Theo Điều 17 Nghị định 61, trước 30/6/2024 | date | 06-29 | -
Theo Kế hoạch kiểm tra trước 30/6/2024 | date/invalid | * | +
Điều 17 | invalid | | unread-words
Theo 30/6 | * | * | +
# it begins, and does not end
Bắt đầu thực hiện từ năm 2024 | ongoing | | -
Bắt đầu thực hiện từ ngày 01/3/2024 | ongoing | | -
Bắt đầu triển khai từ quý II | ongoing | | -
Bắt đầu áp dụng kể từ ngày 01/7 | ongoing | | -
Bắt đầu: 01/3/2024 | ongoing | | -
Bắt đầu từ khi có hướng dẫn | conditional | | -
Bắt đầu thực hiện từ 01/3 đến 30/6/2024 | range | 06-30 | -
Bắt đầu từ 31/6 | invalid | | impossible-day
Bắt đầu | invalid | | unread-words
# a day of every month
trước ngày 15 của tháng | recurring | each 14 | -
ngày 15 của tháng | recurring | each 15 | -
Báo cáo tháng: trước ngày 15 của tháng | recurring | each 14 | -
Báo cáo tháng trước ngày 15 | recurring | each 14 | -
Báo cáo trước ngày 20 của tháng báo cáo | recurring | each 19 | -
Báo cáo quý: trước ngày 20 | recurring | 03-19 06-19 09-19 12-19 | which-period
trước ngày 20 của quý | recurring | 03-19 06-19 09-19 12-19 | which-period
25 của tháng 3, 6, 9, 12 | list | 03-25 06-25 09-25 12-25 | -
25 tháng 3, 6 | list | 03-25 06-25 | -
trước ngày 15 của tháng 6 | date | 06-14 | -
trước ngày 15 | invalid | | no-month
trước ngày 25 tháng | invalid | | unread-words
Báo cáo tháng 6 trước ngày 15/7 | date | 07-14 | -
# several duties in a cell
Ban hành kế hoạch: 30/01/2024; Báo cáo kết quả: 15/12/2024 | list | 01-30 12-15 | -
Xây dựng kế hoạch trước 30/01, tổ chức thực hiện trước 30/6, báo cáo trước 15/12 | list | 01-29 06-29 12-14 | -
1. Rà soát: 31/3⏎2. Ban hành: 30/4⏎3. Công khai: 15/5 | list | 03-31 04-30 05-15 | -
a) Kế hoạch: tháng 1; b) Báo cáo: tháng 12 | list | 01-31 12-31 | -
Rà soát (31/3), ban hành (30/4), công khai (15/5) | list | 03-31 04-30 05-15 | -
Lập danh sách trước 30/4, trình phê duyệt trước 15/5 | list | 04-29 05-14 | unread-words
Rà soát xong trước 30/6; niêm yết công khai xong trước 15/7 | list | 06-29 07-14 | unread-words
Tuyên truyền: thường xuyên; báo cáo: 15/12 | date | 12-15 | +
Kế hoạch: tháng 1; Báo cáo: hằng quý | period | 01-31 | several-rhythms
Ban hành: 30/01/2024; Báo cáo: 31/6/2024 | invalid | | impossible-day
Ban hành: 30/01/2024; Báo cáo: chưa rõ | * | * | +
# a day hoped for, and one at the latest
Phấn đấu trước 15/6, chậm nhất 20/6 | list | 06-14 06-20 | two-readings
15/6, chậm nhất 20/6 | list | 06-15 06-20 | two-readings
Xong tháng 5, chậm nhất 10/6 | list | 05-31 06-10 | two-readings
Hoàn thành trong tháng 5; chậm nhất là 10/6 | list | 05-31 06-10 | two-readings
Xong tháng 5, báo cáo 10/6 | list | 05-31 06-10 | -
Trước 15/6; muộn nhất 20/6 | list | 06-14 06-20 | two-readings
30/6 (chậm nhất 15/7) | list | 06-30 07-15 | two-readings
Hoàn thành trước 30/6, báo cáo chậm nhất 15/7 | list | 06-29 07-15 | -
đợt 1 trước 30/4, đợt 2 chậm nhất 30/9 | list | 04-29 09-30 | -

# not settled yet
30/6 (dự kiến) | date | 06-30 | tentative
30/6/2024 (tạm tính) | date | 06-30 | tentative
dự kiến: 30/6 | date | 06-30 | tentative
Dự kiến trước 30/6 | date | 06-29 | tentative
dự kiến hàng tháng | recurring | months | tentative
dự kiến | invalid | | unread-words
# a plan's own paper is due before its year
31/12/2023 | date | 23-12-31 | year-unlike-plan
31/3/2025 | date | 25-03-31 | -
01/4/2025 | date | 25-04-01 | year-unlike-plan
# a stretch over the year's end that comes so near to a whole year was hardly meant
từ tháng 11 đến tháng 9/2024 | range | 09-30 | year-assumed
từ tháng 11 đến tháng 8/2024 | range | 08-31 | -

# several duties with their days in one cell
- 30/6/2024⏎- 31/12/2024 | list | 06-30 12-31 | -
+ 30/6⏎+ 31/12 | list | 06-30 12-31 | -
01/3/2024⏎- 30/6/2024 | range | 06-30 | -
- Kế hoạch: 30/6/2024.⏎- Báo cáo: 31/12/2024. | list | 06-30 12-31 | -
(1) Rà soát: 30/6/2024; (2) công bố: 31/12/2024 | list | 06-30 12-31 | -
Tháng 6/2024: tập huấn; tháng 12/2024: tổng kết | list | 06-30 12-31 | -
30/6/2024: nộp dự thảo⏎31/12/2024: nộp chính thức | list | 06-30 12-31 | -
30/6/2024: gia hạn | * | * | +
30/6/2024? | date | 06-30 | tentative

# "trước" holds for every day behind it, whatever stands in front of the first
2 lần/năm, trước 15/6 và 15/12 | list | 06-14 12-14 | several-rhythms
6 tháng 1 lần, trước 15/6 và 15/12 | list | 06-14 12-14 | several-rhythms
Hằng quý, trước 15/3, 15/6 và 15/12 | list | 03-14 06-14 12-14 | several-rhythms
Thường xuyên, trước 15/6 và 15/12 | list | 06-14 12-14 | ongoing-with-period
Hằng quý, trước 15/6, chậm nhất 20/6 | list | 06-14 06-20 | two-readings
Hằng quý, 15/6 và trước 15/12 | list | 06-15 12-14 | several-rhythms

# another paper, an event, a word of English
Theo TT 01/2023 | conditional |  | -
Theo tiến độ Đề án 06 | conditional |  | -
Theo Nghị định 61/2018 | conditional |  | -
Bắt đầu từ ngày Nghị quyết có hiệu lực | conditional |  | -
Kể từ ngày ban hành | conditional |  | -
Từ ngày 01/6/2024 | ongoing |  | -
Ongoing | ongoing |  | -
Monthly | recurring | months | -
Quarterly | recurring | quarters | -
`;

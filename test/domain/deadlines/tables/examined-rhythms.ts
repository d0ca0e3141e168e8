/** Recurring, ongoing and conditional deadlines, references and what is no deadline; written like examined-days.ts. */
export const EXAMINED_RHYTHMS = `
# recurring
ngày 15 hằng tháng | recurring | each 15 | -
Định kỳ hàng tháng, trước ngày 25 | recurring | each 24 | -
Ngày 5 và 20 hằng tháng | recurring | each 5 20 | -
từ ngày 01-05 hằng tháng | recurring | each 5 | -
Trước ngày 15 các tháng | recurring | each 14 | -
Trước ngày 05 của tháng kế tiếp | recurring | 02-04 03-04 04-04 05-04 06-04 07-04 08-04 09-04 10-04 11-04 12-04 25-01-04 | -
trước ngày 10 của tháng cuối quý | recurring | 03-09 06-09 09-09 12-09 | -
trước ngày 05 tháng đầu quý sau | recurring | 04-04 07-04 10-04 25-01-04 | -
Chậm nhất ngày 05 tháng đầu tiên của quý tiếp theo | recurring | 04-05 07-05 10-05 25-01-05 | -
Chậm nhất vào ngày 10 của tháng đầu tiên quý kế tiếp | recurring | 04-10 07-10 10-10 25-01-10 | -
Hàng quý (trước ngày 20 tháng cuối quý) | recurring | 03-19 06-19 09-19 12-19 | -
Mỗi quý 1 lần, trước ngày 25 tháng cuối quý | recurring | 03-24 06-24 09-24 12-24 | -
Mỗi tháng 01 lần, trước ngày 25 | recurring | each 24 | -
Mỗi năm một lần, trước ngày 15/12 | recurring | 12-14 | -
Ngày 31 tháng cuối quý | recurring | 03-31 06-30 09-30 12-31 | +
Trước ngày 20/3, 20/6, 20/9, 20/12 hàng năm | recurring | 03-19 06-19 09-19 12-19 | -
30/6, 31/12 hằng năm | recurring | 06-30 12-31 | -
Tháng 6, 12 hàng năm | recurring | 06-30 12-31 | -
Tháng 6 và 12 hằng năm | recurring | 06-30 12-31 | -
hết tháng 6 hằng năm | recurring | 06-30 | -
Hàng năm trước 31/12 | recurring | 12-30 | -
Quý IV hằng năm | recurring | 12-31 | -
Ngày 10 tháng 10 hằng năm | recurring | 10-10 | -
Ngày Pháp luật Việt Nam 9/11 hằng năm | recurring | 11-09 | -
30/6 mỗi năm | recurring | 06-30 | -
1 tháng/1 lần | recurring | months | -
1 quý/lần | recurring | quarters | -
1 năm 1 lần | recurring | 12-31 | -
mỗi năm 2 lần | recurring | 06-30 12-31 | open-days
Tối thiểu 1 lần/quý | recurring | quarters | -
nửa năm một lần | recurring | 06-30 12-31 | -
cuối mỗi tháng | recurring | months | -
Đầu mỗi tháng | recurring | each 10 | +
đầu mỗi quý | recurring | 01-31 04-30 07-31 10-31 | +
Định kỳ quý, 6 tháng, năm | recurring | quarters | several-rhythms
Định kỳ 6 tháng, 1 năm | recurring | 06-30 12-31 | several-rhythms
Hàng tháng, hàng quý | recurring | months | several-rhythms
các quý trong năm | recurring/list | quarters | -
theo từng năm | recurring | 12-31 | -
Hằng tháng trong quý II | recurring | 04-30 05-31 06-30 | -
Hàng tháng, bắt đầu từ tháng 3 | recurring | 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31 | -
2 năm/lần | * | * | +
Thứ 2, thứ 4, thứ 6 hàng tuần | recurring | | -
T2 hằng tuần | recurring | | -
T2-T6 hàng tuần | recurring/invalid | | -
CN hàng tuần | recurring | | -
Trước 10h00 thứ 5 hàng tuần | recurring | | -
mỗi tuần 1 lần | recurring | | -
# reports
Báo cáo 6 tháng đầu năm trước ngày 05/6 | date | 06-04 | -
Báo cáo 6 tháng đầu năm gửi trước ngày 05/6/2024; báo cáo năm trước ngày 05/12/2024 | list | 06-04 12-04 | -
Báo cáo kết quả 6 tháng đầu năm trước ngày 15/6 và cả năm trước ngày 15/12 | list | 06-14 12-14 | two-readings
Báo cáo 9 tháng trước ngày 10/9/2024 | date | 09-09 | -
Báo cáo quý trước ngày 15 của tháng cuối quý | recurring | 03-14 06-14 09-14 12-14 | -
Báo cáo tháng trước ngày 20 hằng tháng | recurring | each 19 | -
Báo cáo tuần trước 16h thứ Sáu hằng tuần | recurring | | -
Báo cáo quý I trước ngày 05/3, quý II trước ngày 05/6 | list | 03-04 06-04 | two-readings
BC 6 tháng: 10/6; BC năm: 10/12 | list | 06-10 12-10 | -
Báo cáo quý | * | * | +
Báo cáo tháng 6 | * | * | +
# ongoing
TX | ongoing | | -
Từ năm 2024 trở đi | ongoing | | -
kể từ ngày 01/7/2024 | ongoing | | -
Cả năm, thường xuyên | ongoing | | -
Năm 2024 và những năm tiếp theo | ongoing | | -
Thường xuyên, hàng ngày | ongoing/recurring | | ongoing-with-period
Thường xuyên/Đột xuất | ongoing/conditional | | -
Thường xuyên hằng năm | ongoing/recurring | * | +
Thường xuyên đến 31/12/2024 | ongoing/date | * | +
Thường xuyên 24/7 | ongoing | | -
Thường xuyên, 24/7 | ongoing | | -
24/7, thường xuyên | ongoing | | -
Thường xuyên (24/7) | ongoing | | -
24/7 (liên tục) | ongoing | | -
Liên tục; 24/24h | ongoing | | -
24/7, cả năm | ongoing | | -
24/7 | date/ongoing | * | two-readings
24/7. | date/ongoing | * | two-readings
24-7 | date/ongoing | * | two-readings
Trực 24/7 | * | * | +
Hỗ trợ 24/7 | * | * | +
24/7/2024 | date | 07-24 | -
Ngày 24/7 | date | 07-24 | -
Trước 24/7 | date | 07-23 | -
Từ 01/7 đến 24/7 | range | 07-24 | -
24/7 và 24/12 | list | 07-24 12-24 | -
24/6 | date | 06-24 | -
24/7 năm 2024 | date | 07-24 | -
Thực hiện ngay | invalid/ongoing/conditional | | -
Tháng 3/2024 đến nay | invalid/ongoing | | unread-words
# conditional
trong vòng 15 ngày kể từ ngày 01/3/2024 | date | 03-16 | counted-days
Trong 10 ngày, kể từ ngày 20/2/2024 | date | 03-01 | counted-days
45 ngày kể từ 15/11/2024 | date | 12-30 | counted-days
02 tháng kể từ ngày 15/3/2024 | date/invalid | * | +
07 ngày làm việc | invalid | | +
Trong 05 ngày kể từ ngày nhận văn bản | conditional | | -
Chậm nhất 03 ngày sau khi họp | conditional | | -
trước 30 ngày | invalid/conditional | | +
trước ngày bầu cử | conditional/invalid | | -
Trước kỳ họp HĐND cuối năm | conditional | | -
Sau kỳ họp thứ 7 | conditional | | -
Sau mỗi đợt kiểm tra | conditional | | -
Ngay khi có hướng dẫn | conditional | | -
Theo yêu cầu của cấp trên | conditional | | -
Theo thời gian quy định | conditional | | -
Đúng quy định | conditional/invalid | | -
Theo KH năm 2024 | conditional | | -
Sau Tết | conditional/invalid | | -
# references
Theo Kế hoạch số 87/KH-UBND ngày 03/5/2024 của UBND huyện | conditional | | -
Thực hiện theo CV 27/CV-UBND ngày 04/3/2024 | conditional | | -
Theo CV số 27 ngày 04/3/2024 | conditional | | -
Căn cứ Nghị định 42/2022/NĐ-CP ngày 24/6/2022 | conditional/invalid | | -
Theo NĐ 61/2018/NĐ-CP | conditional | | -
Theo Luật Cán bộ, công chức 2008 | conditional | | -
12/2024/QĐ-UBND | conditional/invalid | | +
45/UBND-NV | conditional/invalid | | +
QĐ số 12/2024/QĐ-UBND ngày 15/3/2024, thực hiện xong trước 30/6/2024 | date | 06-29 | document-date
Trước 30/6/2024 theo Kế hoạch 87/KH-UBND ngày 03/5/2024 | date | 06-29 | -
Theo Thông báo kết luận số 15/TB-UBND ngày 01/4/2024 của Chủ tịch UBND xã, hạn 15/4/2024 | date | 04-15 | two-readings
# two things in one cell
Thường xuyên; sơ kết trước 15/6, tổng kết trước 15/12 | list | 06-14 12-14 | ongoing-with-period
Xây dựng kế hoạch: quý I; thực hiện: cả năm | list | 03-31 12-31 | two-readings
Theo quy định; chậm nhất 30/6/2024 | date | 06-30 | -
Khi có yêu cầu, nhưng không quá 30/6/2024 | date | 06-30 | unread-words
Tháng 6/2024 (sau khi có hướng dẫn của tỉnh) | period/conditional | * | two-readings
Trước 30/6/2024 (nếu có phát sinh) | date | 06-29 | *
Hàng quý; báo cáo năm trước 15/12 | * | * | +
Đã hoàn thành ngày 15/3/2024 | * | * | +
30/6/2024 (gia hạn đến 15/7/2024) | * | * | +
Chuyển sang 2025 | * | * | +
chưa xong trước 30/6 | * | * | +
trước và sau 30/6 | * | * | +
quá hạn 30/6 | * | * | +
# no deadline
1.1.1 | * | * | +
2.1.2 | * | * | +
Điểm 5.4 | invalid | | +
17h00 | invalid | | +
Đạt 100% | invalid | | +
nt | invalid | | +
-nt- | invalid | | +
như trên | invalid | | +
// | invalid | | +
Chưa có | invalid | | +
Không có thời hạn | invalid/ongoing | | +
Đúng tiến độ | invalid/conditional | | -
Phòng Nội vụ | invalid | | unit-name
VP HĐND-UBND | invalid | | unit-name
Đ/c Chủ tịch UBND xã | invalid | | unit-name
Các thôn | invalid | | unit-name
Công an xã | invalid | | unit-name
BCĐ CCHC xã | invalid | | unit-name
30/06/0024 | * | * | +
30/6/1924 | * | * | +
`;

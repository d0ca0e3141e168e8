/** The neighbours of what the first examination got wrong; columns as in ../corpus-rows.ts. */
export const EXAMINED_AGAIN = `
# a date that is the event's, the document's or the status's
30 ngày kể từ ngày ban hành (01/6/2024) | invalid | | +
sau khi có kết quả (dự kiến tháng 7) | * | * | +
Công văn ngày 30/6/2024 | invalid/conditional | | +
Quyết định 12 ngày 30/6/2024 | invalid/conditional | | +
Thực hiện theo Kế hoạch số 12 ngày 5/6/2024 | conditional | | -
trước ngày 30/6/2024 (CV 12 ngày 01/6/2024) | date | 06-29 | document-date
30/6/2024 (CV số 12/UBND) | date | 06-30 | document-date
30/6 đã hoàn thành | invalid | | +
15/6 chưa hoàn thành | invalid | | +
Đã hoàn thành tháng 3 | invalid | | +
30/6/2024 trở đi | ongoing/invalid | | +
ngày 30/6/2024 trở về trước | invalid/date | * | +
quá ngày 30/6/2024 | invalid/ongoing | | +
chậm nhất 5 ngày sau ngày 30/6/2024 | date | 07-05 | counted-days
trước ngày 30/6/2024 ít nhất 05 ngày | invalid | | +
trước 5 ngày (30/6/2024) | invalid | | +
Mục 1.2: 30/6 | * | * | +
Thôn 5 trước 30/6 | date/invalid | * | +
# a period beside a day
quý II trước 15/6 | date | 06-14 | two-readings
Tháng 6 trước ngày 20 | date | 06-19 | two-readings
Tháng 6, ngày 30 | date | 06-30 | -
năm 2024, tháng 6, ngày 30 | date | 06-30 | -
Hoàn thành 6 tháng đầu năm trước 30/6 | date | 06-29 | two-readings
Ban hành Kế hoạch CCHC năm 2024 trong tháng 01/2024 | period | 01-31 | unread-words
Xây dựng và ban hành Kế hoạch CCHC năm 2024 trước ngày 31/01/2024 | date | 01-30 | unread-words
Ban hành Kế hoạch tháng 01/2024 | * | * | +
Trước 15/6 hoàn thành | date | 06-14 | -
# always, and a day
Quý II và thường xuyên | * | * | +
Trước 30/6/2024; thường xuyên | date | 06-29 | ongoing-with-period
hoàn thành trước ngày 15/8/2024, duy trì các năm tiếp theo | date | 08-14 | ongoing-with-period
Cả năm 2024 (thường xuyên) | ongoing | | -
# rhythms
các tháng trong năm | recurring | months | -
các quý | recurring | quarters | -
mỗi quý ít nhất 01 cuộc | recurring | quarters | -
tháng 6, tháng 12 hằng năm hoặc đột xuất | recurring | 06-30 12-31 | -
Tổng hợp báo cáo UBND huyện trước ngày 20 tháng cuối quý | recurring | 03-19 06-19 09-19 12-19 | -
Trước ngày làm việc cuối cùng của tháng | invalid/recurring | * | +
2 lần/năm (tháng 6, tháng 12) | list/recurring | 06-30 12-31 | open-days
01 tuần/01 lần | recurring | | -
Trước 15h00 thứ 6, ngày 14/6 | date | 06-14 | -
trước 15h ngày 15 hằng tháng | recurring | each 15 | -
# years and months in digits
2024-06 | period | 06-30 | -
2024/6 | period | 06-30 | -
II/2024 | period | 06-30 | -
6/24 | invalid | | +
T1-T12 | range | 12-31 | -
Từ T1 - T12 | range | 12-31 | -
Tháng 01-12 | range | 12-31 | -
29-30/6/2024 | range | 06-30 | -
29/6-01/7/2024 | range | 07-01 | -
12/13/24 | invalid | | month-first
1/2/3 | invalid | | +
50/100 | invalid | | +
# "tháng năm" is May behind a day, and the months of a year behind their number
9 tháng năm 2024 | period | 09-30 | -
Trong 6 tháng năm 2024 | period | 06-30 | -
Hết 9 tháng năm 2024 | date | 09-30 | -
6 tháng năm | invalid | | +
12 tháng năm 2024 | invalid | | +
ngày 6 tháng năm 2024 | date | 05-06 | -
mùng 6 tháng năm | date | 05-06 | -
15 tháng năm 2024 | date | 05-15 | -
1 tháng năm | date | 05-01 | -
# before a half of the year, or within it
Trước 6 tháng năm 2024 | date | 23-12-31 | two-readings
Trước 9 tháng đầu năm | date | 23-12-31 | two-readings
trước 6 tháng cuối năm | date | 06-30 | two-readings
trước hết năm | date | 12-31 | -
hoàn thành trước hết năm | date | 12-31 | -
Thường xuyên, hoàn thành trước hết năm | date | 12-31 | ongoing-with-period
# a day that only leap years have
29/2 hằng năm | recurring | 02-29 | day-not-every-month
Trước ngày 29/2 hằng năm | recurring | 02-28 | day-not-every-month
28/2 hằng năm | recurring | 02-28 | -
# the year in brackets
Quý II (năm 2024) | period | 06-30 | -
Quý II (2024) | period | 06-30 | -
Tháng 6 (năm 2024) | period | 06-30 | -
30/6 (năm 2024) | date | 06-30 | -
Trước 30/6 (năm 2024) | date | 06-29 | -
30/6 và 31/12 (năm 2024) | list | 06-30 12-31 | -
Quý I (năm sau) | period | 25-03-31 | -
# before the end of a period, the whole of it is on time
Trước hết tháng 6 | date | 06-30 | -
Trước hết quý II/2024 | date | 06-30 | -
Trước hết năm 2024 | date | 12-31 | -
Trước khi hết tháng 6 | date | 06-30 | -
Trước kết thúc quý II/2024 | date | 06-30 | -
Trước khi kết thúc năm 2024 | date | 12-31 | -
Trước quý II | date | 03-31 | before-period
# a school's year ends in May
Hết năm học | invalid/conditional | | +
Trong năm học | invalid/conditional | | +
Đầu năm học mới | invalid/conditional | | +
Cuối năm học 2023-2024 | invalid/conditional | | +
# the last day lies in the year before
Trước 01/01 | date | 23-12-31 | year-unlike-plan
Trước ngày 01/01/2024 | date | 23-12-31 | year-unlike-plan
Trước ngày 01/01/2025 | date | 12-31 | -
# a line break within a number
Tháng 1⏎2/2024 | list | 01-31 02-29 | two-readings
30/1⏎2/2024 | list | 01-30 02-29 | two-readings
1⏎5/6/2024 | list | 06-01 06-05 | two-readings
Quý I⏎I/2024 | list | 03-31 | two-readings
30/6⏎31/12 | list | 06-30 12-31 | -
Tháng 3⏎6⏎9 | list | 03-31 06-30 09-30 | -
Quý II⏎IV | list | 06-30 12-31 | -
`;

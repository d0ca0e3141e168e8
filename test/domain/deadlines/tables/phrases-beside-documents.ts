/** Dates among documents and reports, typed badly, or doubtful. Columns as in ../corpus-rows.ts. */
export const COMPANY = `
# documents, reports and two things in one cell
Theo Công văn số 45/UBND-NV ngày 10/5/2024, hoàn thành trước 30/6/2024 | date | 06-29 | -
Trước ngày 25/6/2024 (theo Công văn số 12/UBND ngày 01/6/2024) | date | 06-24 | -
KH 12/KH-UBND ngày 15/3/2024, xong trước 30/6 | date | 06-29 | document-date
Báo cáo 6 tháng gửi trước 05/6 | date | 06-04 | -
Báo cáo năm trước 15/12 | date | 12-14 | -
Báo cáo quý I trước ngày 15/3/2024 | date | 03-14 | -
Báo cáo năm 2024 trước 15/12/2024 | date | 12-14 | -
Sơ kết 6 tháng trước 05/7 | date | 07-04 | -
Tổng kết năm trước ngày 20/12 | date | 12-19 | -
Báo cáo 6 tháng trước 15/6, báo cáo năm trước 15/12 | list | 06-14 12-14 | -
Quý I: trước 15/3; Quý II: trước 15/6 | list | 03-14 06-14 | -
Thường xuyên; báo cáo trước 15/12 | date | 12-14 | ongoing-with-period
Sau khi có hướng dẫn, chậm nhất 30/6/2024 | date | 06-30 | -
trước 30/6 để tổng hợp báo cáo UBND huyện | date | 06-29 | -
trong vòng 15 ngày kể từ ngày 01/6/2024 | date | 06-16 | counted-days
30 ngày kể từ ngày 01/6/2024 | date | 07-01 | counted-days
Quý II (trước 15/6) | date | 06-14 | two-readings
Tháng 6, chậm nhất ngày 20 | date | 06-20 | two-readings
# typed without marks, or with the wrong ones
truoc ngay 30/6 | date | 06-29 | -
truoc ngay 30 thang 6 nam 2024 | date | 06-29 | -
cham nhat ngay 30/6/2024 | date | 06-30 | -
quy II/2024 | period | 06-30 | -
quy 3 | period | 09-30 | -
thang 6/2024 | period | 06-30 | -
thang tu | period | 04-30 | -
trong nam 2024 | period | 12-31 | -
6 thang dau nam | period | 06-30 | -
cuoi nam | date | 12-31 | vague
tu thang 3 den thang 6 | range | 06-30 | -
hang thang | recurring | months | -
hang quy | recurring | quarters | -
hang nam | recurring | 12-31 | -
thuong xuyen | ongoing | | -
theo quy dinh | conditional | | -
khi phat sinh | conditional | | -
trứơc ngày 30/6 | date | 06-29 | -
truớc 30/6 | date | 06-29 | -
Trước ngày 30/6 | date | 06-29 | -
Qúi II | period | 06-30 | -
trước   ngày⏎30/6/2024 | date | 06-29 | -
# years that do not fit
30/6/2023 | date | 23-06-30 | year-unlike-plan
Tháng 6/2022 | period | 22-06-30 | year-unlike-plan
Quý II/2026 | period | 26-06-30 | year-unlike-plan
31/12/2025 | date | 25-12-31 | year-unlike-plan
năm 2023 | period | 23-12-31 | year-unlike-plan
# doubtful, read with a finding
5.4 | date | 04-05 | two-readings
3-6 | date | 06-03 | two-readings
Tháng năm 2024 | period | 05-31 | two-readings
30/6/2024 tại hội trường | date | 06-30 | unread-words
Họp ngày 20/12/2024 | date | 12-20 | unread-words
3O/6/2024 | date | 06-30 | look-alike
l5/6/2024 | date | 06-15 | look-alike
ngày 5/3, 6, 9 | list | 03-05 03-06 03-09 | two-readings
Sau ngày 30/6/2024 | ongoing | | no-end
ngày 30 hằng tháng | recurring | 01-30 02-29 03-30 04-30 05-30 06-30 07-30 08-30 09-30 10-30 11-30 12-30 | day-not-every-month
chậm nhất 17 giờ thứ sáu tuần trước | recurring | | relative-week
Kế hoạch số 12/KH-UBND ngày 15/3/2024 | conditional | | document-date
Theo Công văn số 45/UBND-NV, ngày 30/6/2024 | conditional | | document-date
15/12, 15/3 | list | 12-15 25-03-15 | year-assumed
Quý 1/2024, 2/2024 | list | 03-31 06-30 | two-readings
Trước ngày 20 hằng quý | recurring | 03-19 06-19 09-19 12-19 | which-period
Hàng quý trước ngày 20 | recurring | 03-19 06-19 09-19 12-19 | which-period
trước 30/6/2024 và sau 15/5/2024 | date | 06-29 | no-end
Hàng tháng, trước ngày 20; hàng quý, trước ngày 20 tháng cuối quý | recurring | each 19 | several-rhythms
đầu tháng 3, 6, 9 | list | 03-10 06-10 09-10 | vague
`;

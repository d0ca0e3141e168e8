/** From … to, and several dates. Columns as in ../corpus-rows.ts. */
export const RANGES = `
# ranges
Từ 01/3/2024 đến 30/6/2024 | range | 06-30 | -
từ ngày 01/3 đến ngày 30/6 | range | 06-30 | -
Từ ngày 01/3 đến hết ngày 30/6/2024 | range | 06-30 | -
01/3/2024 - 30/6/2024 | range | 06-30 | -
01/3-30/6/2024 | range | 06-30 | -
01/3 đến 30/6 | range | 06-30 | -
15-20/6/2024 | range | 06-20 | -
15 - 20/6 | range | 06-20 | -
từ 15 đến 20/6/2024 | range | 06-20 | -
từ ngày 15 đến ngày 20 tháng 6 | range | 06-20 | -
từ ngày 25 đến ngày 5/6 | range | 06-05 | -
ngày 15-20 tháng 6 | range | 06-20 | -
tháng 3 - 9/2024 | range | 09-30 | -
Tháng 3-6 | range | 06-30 | -
tháng 3 đến tháng 6/2024 | range | 06-30 | -
Từ tháng 3 đến tháng 6 | range | 06-30 | -
từ tháng 3/2024 đến tháng 6/2024 | range | 06-30 | -
Từ tháng 3 đến hết năm | range | 12-31 | -
T3-T6/2024 | range | 06-30 | -
T3 - T6 | range | 06-30 | -
Quý II-III/2024 | range | 09-30 | -
Quý I - Quý III | range | 09-30 | -
quý II đến quý IV/2024 | range | 12-31 | -
từ quý II đến quý III | range | 09-30 | -
Từ 15/11 đến 15/01/2025 | range | 25-01-15 | -
từ tháng 11 đến tháng 2 năm sau | range | 25-02-28 | -
từ tháng 10/2024 đến tháng 3/2025 | range | 25-03-31 | -
Tháng 10/2024 - 3/2025 | range | 25-03-31 | -
từ tháng 11 đến tháng 2 | range | 25-02-28 | year-assumed
Từ 30/6 đến 01/6/2024 | range | 06-01 | year-assumed
từ ngày 20/6 đến ngày 10/6/2024 | range | 06-10 | year-assumed
từ 15/12 đến 30/6/2024 | range | 06-30 | -
từ ngày 15/5 đến trước ngày 30/6 | range | 06-29 | -
Từ 08h00 ngày 01/6/2024 đến 17h00 ngày 05/6/2024 | range | 06-05 | -
Thực hiện từ 01/6 đến 30/6 | range | 06-30 | -
Bắt đầu từ 01/6/2024 đến 30/6/2024 | range | 06-30 | -
30 ngày, từ 01/6 đến 30/6/2024 | range | 06-30 | -
60 ngày, từ 01/6 đến 30/6/2024 | range | 06-30 | duration-disagrees
3-6/2024 | range | 06-30 | two-readings
từ tháng 6 đến 15/6/2024 | range | 06-15 | -
# lists
Quý I, II, III, IV/2024 | list | 03-31 06-30 09-30 12-31 | -
Quý I, III | list | 03-31 09-30 | -
quý I và quý III | list | 03-31 09-30 | -
Quý II & IV | list | 06-30 12-31 | -
Quý II + IV/2024 | list | 06-30 12-31 | -
quý 2, 4 | list | 06-30 12-31 | -
Q1, Q3/2024 | list | 03-31 09-30 | -
quý I/quý III | list | 03-31 09-30 | -
Tháng 3, 6, 9, 12 | list | 03-31 06-30 09-30 12-31 | -
tháng 3,6,9,12/2024 | list | 03-31 06-30 09-30 12-31 | -
Các tháng 6, 12 | list | 06-30 12-31 | -
Tháng 6 và tháng 12 | list | 06-30 12-31 | -
Tháng 6, tháng 12/2024 | list | 06-30 12-31 | -
T3, T6, T9 | list | 03-31 06-30 09-30 | -
30/6 và 31/12 | list | 06-30 12-31 | -
30/6, 31/12/2024 | list | 06-30 12-31 | -
30/6/2024; 31/12/2024 | list | 06-30 12-31 | -
30/6/2024⏎31/12/2024 | list | 06-30 12-31 | -
Quý I⏎Quý III | list | 03-31 09-30 | -
- Quý I⏎- Quý III | list | 03-31 09-30 | -
15/3; 15/6; 15/9; 15/12/2024 | list | 03-15 06-15 09-15 12-15 | -
ngày 15 và 30/6 | list | 06-15 06-30 | -
ngày 10, 20, 30/6/2024 | list | 06-10 06-20 06-30 | -
15, 30/6/2024 | list | 06-15 06-30 | -
ngày 20 tháng 3, 6, 9, 12 | list | 03-20 06-20 09-20 12-20 | -
Trước 30/6 và 31/12 | list | 06-29 12-30 | -
trước ngày 15/6 và trước ngày 15/12 | list | 06-14 12-14 | -
chậm nhất 30/6 và 31/12/2024 | list | 06-30 12-31 | -
Trước 30/6; 30/11 | list | 06-29 11-29 | two-readings
50% trước 30/6, 100% trước 31/12 | list | 06-29 12-30 | -
đến 30/6 đạt 50%, đến 31/12 đạt 100% | list | 06-30 12-31 | -
Trước 30/6: 50%; trước 31/12: 100% | list | 06-29 12-30 | -
30% quý I, 60% quý II, 100% quý IV | list | 03-31 06-30 12-31 | -
Lần 1: 15/6; lần 2: 15/12 | list | 06-15 12-15 | -
Đợt 1: trước 30/6/2024⏎Đợt 2: trước 31/12/2024 | list | 06-29 12-30 | -
Đợt I tháng 3, đợt II tháng 9 | list | 03-31 09-30 | -
Giai đoạn 1: quý I; giai đoạn 2: quý IV | list | 03-31 12-31 | -
30/6 (đợt 1), 30/11 (đợt 2) | list | 06-30 11-30 | -
Quý IV/2024 và Quý I/2025 | list | 12-31 25-03-31 | -
30/11 và 31/01/2025 | list | 11-30 25-01-31 | -
30/11 và 31/01 | list | 11-30 25-01-31 | year-assumed
30/6/2024 hoặc 31/7/2024 | list | 06-30 07-31 | two-readings
Từ 1-5/3 và 1-5/9 | list | 03-05 09-05 | -
6 tháng đầu năm và cả năm | list | 06-30 12-31 | -
Hoàn thành trước 30/6/2024 và báo cáo kết quả trước 05/7/2024 | list | 06-29 07-04 | -
`;

/** Months, quarters, years, ranges and lists, written like examined-days.ts. */
export const EXAMINED_PERIODS = `
# months
tháng Mười hai | period | 12-31 | -
Tháng mười một/2024 | period | 11-30 | -
tháng Một | period | 01-31 | -
tháng bảy | period | 07-31 | -
T7/2024 | period | 07-31 | -
T07/2024 | period | 07-31 | -
t12 | period | 12-31 | -
Thg6/2024 | period | 06-30 | -
tháng6/2024 | period | 06-30 | -
Tháng 6 / 2024 | period | 06-30 | -
tháng 6, năm 2024 | period | 06-30 | -
06.2024 | period | 06-30 | -
06 - 2024 | period | 06-30 | -
tháng 12 năm trước | period/invalid | 23-12-31 | +
tháng 12 năm ngoái | period/invalid | 23-12-31 | +
Ngay trong tháng 6 | period | 06-30 | -
tháng 6 (dự kiến) | period | 06-30 | tentative
Tháng Thanh niên (tháng 3) | period/invalid | 03-31 | unread-words
cuối tháng 6 đầu tháng 7 | range/list | * | +
Cuối tháng 6, đầu tháng 7 | range/list | * | +
cuối tháng 6 - đầu tháng 7/2024 | range | 07-10 | vague
Đầu tháng 6 đến cuối tháng 7 | range | 07-31 | vague
nửa đầu tháng 6 | period/date | 06-15 | vague
nửa cuối tháng 6 | period/date | 06-30 | vague
# weeks
Tuần 1, 2 tháng 6 | list | 06-07 06-14 | vague
Tuần 1 và tuần 3 tháng 6 | list | 06-07 06-21 | vague
tuần thứ nhất tháng 6 | date | 06-07 | vague
tuần đầu tháng 6 | date | 06-07 | vague
Tuần 25 | invalid | | +
tuần 6 tháng 6 | invalid | | +
trong tuần | invalid/recurring | | +
CN | invalid | | +
# quarters
Quý 1-2024 | period | 03-31 | -
Quý I - 2024 | period | 03-31 | -
Q2 2024 | period | 06-30 | -
Q2-2024 | period | 06-30 | -
quý II 2024 | period | 06-30 | -
QuýII/2024 | period | 06-30 | -
Quý bốn | period | 12-31 | -
quý lII/2024 | period | 09-30 | -
Quý 11/2024 | invalid | | impossible-quarter
Quý VII | invalid | | impossible-quarter
quý II/224 | invalid | | +
quý cuối năm | period | 12-31 | -
giữa quý II | date | 05-15 | vague
cuối quý II đầu quý III | range/list | * | +
quý IV năm trước | period/invalid | 23-12-31 | +
# halves and years
6T đầu năm 2024 | period | 06-30 | -
6 tháng đầu 2024 | period | 06-30 | -
6 tháng đầu của năm 2024 | period | 06-30 | -
nửa cuối năm 2024 | period | 12-31 | -
2 quý đầu năm | period | 06-30 | -
9 tháng | invalid | | no-start
2024. | period | 12-31 | -
năm2024 | period | 12-31 | -
năm nay | period | 12-31 | -
năm sau | period | 25-12-31 | -
Năm tới | period | 25-12-31 | -
năm trước | period/invalid | * | +
đầu năm sau | date | 25-03-31 | vague
Cuối năm nay | date | 12-31 | vague
GĐ 2021-2025 | period | 25-12-31 | -
Giai đoạn 2021 đến 2025 | period/range | 25-12-31 | -
Năm 2024 - 2025 | period/range | 25-12-31 | -
Năm 2024, 2025 | list | 12-31 25-12-31 | -
năm 2024 và năm 2025 | list | 12-31 25-12-31 | -
Học kỳ I | invalid/conditional | | +
Hè 2024 | invalid/conditional | | +
# ranges
15/6 – 30/6 | range | 06-30 | -
15/6 -> 30/6 | range | 06-30 | -
15/6~30/6 | range | 06-30 | -
từ 15/6 - 30/6/2024 | range | 06-30 | -
Từ ngày 15 - 30/6/2024 | range | 06-30 | -
từ 15-30/6 | range | 06-30 | -
từ 15/6 tới 30/6 | range | 06-30 | -
Từ ngày 15 tháng 6 đến ngày 30 tháng 6 năm 2024 | range | 06-30 | -
1-15/6 | range | 06-15 | -
5-10/6/2024 | range | 06-10 | -
8h00 ngày 20/6/2024 - 17h00 ngày 21/6/2024 | range | 06-21 | -
trong 2 ngày 20-21/6/2024 | range | 06-21 | -
trong 02 ngày 20, 21/6 | list | 06-20 06-21 | -
từ đầu năm đến 30/6 | range/date | 06-30 | vague
Từ ngày ký đến 30/6/2024 | range/date | 06-30 | -
Từ ngày ký ban hành đến hết ngày 31/12/2024 | range/date | 12-31 | -
từ 25/12 đến 05/01/2025 | range | 25-01-05 | -
từ 15/11/2024 đến 15/01 | range/invalid | * | +
từ 15/6 đến 01/6 | range/invalid | * | +
từ 15/6/2024 đến 01/6/2024 | invalid | | end-before-start
Tháng 12/2024 - tháng 01/2025 | range | 25-01-31 | -
12/2024-01/2025 | range | 25-01-31 | -
6/2024 - 8/2024 | range | 08-31 | -
6-8/2024 | range | 08-31 | +
tháng 6-8 | range | 08-31 | -
Từ T6 đến T12/2024 | range | 12-31 | -
Quý I-III | range | 09-30 | -
Quý I – Quý III/2024 | range | 09-30 | -
quý I/2024-quý II/2025 | range | 25-06-30 | -
Quý IV năm 2024 đến hết quý I năm 2025 | range | 25-03-31 | -
Tuần lễ Biển đảo (01-08/6) | range/invalid | 06-08 | unread-words
# lists
quý IV/2024 và quý I/2025 | list | 12-31 25-03-31 | -
Quý I, II và III | list | 03-31 06-30 09-30 | -
Quý I,II,III,IV | list | 03-31 06-30 09-30 12-31 | -
Quý I/2024, III/2024 | list | 03-31 09-30 | -
Quý I & III | list | 03-31 09-30 | -
tháng 6,7 | list | 06-30 07-31 | -
Trong tháng 6 và tháng 7 | list | 06-30 07-31 | -
T6, T7 | list | 06-30 07-31 | -
tháng 3/2024, 9/2024 | list | 03-31 09-30 | -
25/3, 25/6, 25/9, 25/12 | list | 03-25 06-25 09-25 12-25 | -
Ngày 15/3, 15/6, 15/9 và 15/12 | list | 03-15 06-15 09-15 12-15 | -
20 và 21/6/2024 | list | 06-20 06-21 | -
15/6 & 15/12/2024 | list | 06-15 12-15 | -
15/6/2024 và 15/12 | list | 06-15 12-15 | -
15/6/2024, 15/12/2024 và 15/6/2025 | list | 06-15 12-15 25-06-15 | year-unlike-plan
6 tháng đầu năm và 6 tháng cuối năm | list | 06-30 12-31 | -
Đợt 1 trước 30/4, đợt 2 trước 30/9 | list | 04-29 09-29 | -
- Đợt 1: 30/4⏎- Đợt 2: 30/9 | list | 04-30 09-30 | -
1. Trước 30/4⏎2. Trước 30/9 | list | 04-29 09-29 | -
a) 30/6; b) 31/12 | list | 06-30 12-31 | -
Lần 1 tháng 6/2024, lần 2 tháng 12/2024 | list | 06-30 12-31 | -
Quý II: 50%; quý IV: 100% | list | 06-30 12-31 | -
30/6 đạt 50%, 31/12 đạt 100% | list | 06-30 12-31 | -
Trước 30/6 (xây dựng dự thảo), trước 31/7 (ban hành) | list | 06-29 07-30 | unread-words
Dự thảo: 15/6; ban hành: 30/6 | list | 06-15 06-30 | unread-words
Trước ngày 20 tháng 3, 6, 9, 12 | list | 03-19 06-19 09-19 12-19 | -
Trước ngày 15/6 (6 tháng), trước ngày 15/12 (năm) | list | 06-14 12-14 | -
Quý I (ban hành KH), quý IV (báo cáo) | list | 03-31 12-31 | unread-words
`;

/** Months, quarters, years. Columns as in ../corpus-rows.ts. */
export const PERIODS = `
# months
Tháng 6 | period | 06-30 | -
tháng 06 | period | 06-30 | -
Tháng 2/2024 | period | 02-29 | -
tháng 6 năm 2024 | period | 06-30 | -
THÁNG 6 NĂM 2024 | period | 06-30 | -
Tháng 6.2024 | period | 06-30 | -
tháng 6-2024 | period | 06-30 | -
tháng 6/24 | period | 06-30 | -
T6 | period | 06-30 | -
T6/2024 | period | 06-30 | -
T.6/2024 | period | 06-30 | -
T12 | period | 12-31 | -
Thg 6 | period | 06-30 | -
06/2024 | period | 06-30 | -
6/2024 | period | 06-30 | -
6.2024 | period | 06-30 | -
6-2024 | period | 06-30 | -
Trong tháng 6 | period | 06-30 | -
vào tháng 6 | period | 06-30 | -
khoảng tháng 6 | period | 06-30 | -
dự kiến tháng 6 | period | 06-30 | tentative
Thực hiện tháng 6 | period | 06-30 | -
tháng sáu | period | 06-30 | -
tháng tư | period | 04-30 | -
Tháng mười một | period | 11-30 | -
tháng mười hai năm 2024 | period | 12-31 | -
tháng 01 năm sau | period | 25-01-31 | -
Tháng 6 năm nay | period | 06-30 | -
# quarters
Quý I | period | 03-31 | -
Quý II | period | 06-30 | -
quý III/2024 | period | 09-30 | -
Quý IV năm 2024 | period | 12-31 | -
QUÝ IV | period | 12-31 | -
quý iv | period | 12-31 | -
Quý 2 | period | 06-30 | -
Quý 02/2024 | period | 06-30 | -
quí II | period | 06-30 | -
Qúy II | period | 06-30 | -
Quý Ⅲ | period | 09-30 | -
quý ⅳ/2024 | period | 12-31 | -
Q2 | period | 06-30 | -
Q.II | period | 06-30 | -
Q3/2024 | period | 09-30 | -
QII/2024 | period | 06-30 | -
quý ll/2024 | period | 06-30 | -
Quý l | period | 03-31 | -
Quý II-2024 | period | 06-30 | -
quý II.2024 | period | 06-30 | -
quý II/24 | period | 06-30 | -
quý một | period | 03-31 | -
quý ba năm 2024 | period | 09-30 | -
trong quý II | period | 06-30 | -
Quý I năm sau | period | 25-03-31 | -
Thực hiện trong Quý III | period | 09-30 | -
Dự kiến quý II/2024 | period | 06-30 | tentative
# years and parts of years
6 tháng đầu năm | period | 06-30 | -
06 tháng đầu năm 2024 | period | 06-30 | -
6 tháng cuối năm | period | 12-31 | -
sáu tháng đầu năm | period | 06-30 | -
9 tháng đầu năm | period | 09-30 | -
3 tháng đầu năm 2024 | period | 03-31 | -
Nửa đầu năm 2024 | period | 06-30 | -
năm 2024 | period | 12-31 | -
2024 | period | 12-31 | -
Trong năm | period | 12-31 | -
Trong năm 2024 | period | 12-31 | -
Cả năm | period | 12-31 | -
cả năm 2024 | period | 12-31 | -
Thực hiện trong năm 2024 | period | 12-31 | -
Giai đoạn 2024-2025 | period | 25-12-31 | -
giai đoạn 2021 - 2025 | period | 25-12-31 | -
2021-2025 | period | 25-12-31 | -
`;

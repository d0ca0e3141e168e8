/**
 * Phrases as clerks write them, read by hand for a plan of 2024: `phrase | kind | last days | finding`.
 * Days: 06-30 is of 2024, 25-01-15 of 2025; "quarters", "months" are the ends of each, "each 24" the 24th of each month.
 * A finding that is named must be said; "-" says that there must be none; blank leaves it open. "⏎" is a line break.
 */
export const CORPUS = `
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
Nhân dịp Quốc khánh 2/9 | date | 09-02 | 
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
# bounds
Trước 30/6 | date | 06-29 | -
trước ngày 01/01/2025 | date | 12-31 | 
Trước ngày 1/3 | date | 02-29 | -
trước 30 tháng 6 năm 2024 | date | 06-29 | -
Hoàn thành trước 30/6/2024 | date | 06-29 | -
Xong trước 30/6 | date | 06-29 | -
Hoàn thành xong trước ngày 30/6 | date | 06-29 | -
kết thúc trước ngày 30/6 | date | 06-29 | -
đến trước ngày 30/6 | date | 06-29 | -
gửi báo cáo trước ngày 15/12 | date | 12-14 | -
trước ngày 10/01 năm sau | date | 25-01-09 | -
chậm nhất 30/6 | date | 06-30 | -
Chậm nhất là ngày 30/6/2024 | date | 06-30 | -
chậm nhất vào ngày 30/6/2024 | date | 06-30 | -
Chậm nhất đến hết ngày 30/6 | date | 06-30 | -
muộn nhất ngày 30/6 | date | 06-30 | -
không quá 30/6 | date | 06-30 | -
không muộn hơn ngày 30/6/2024 | date | 06-30 | -
đến 30/6 | date | 06-30 | -
Đến ngày 30/6/2024 | date | 06-30 | -
đến hết ngày 30/6 | date | 06-30 | -
tới 30/6 | date | 06-30 | -
Hạn chót: 30/6/2024 | date | 06-30 | -
hạn cuối 30/6 | date | 06-30 | -
Thời hạn: 30/6/2024 | date | 06-30 | -
Thời gian hoàn thành: trước 30/6 | date | 06-29 | -
hoàn thành ngày 30/6 | date | 06-30 | -
Hoàn thành 30/6/2024 | date | 06-30 | -
từ nay đến 30/6 | date | 06-30 | -
Từ nay đến hết năm | date | 12-31 | -
hết tháng 02 | date | 02-29 | -
đến hết tháng 9/2024 | date | 09-30 | -
Hết quý III | date | 09-30 | -
Hết năm 2024 | date | 12-31 | -
hết năm | date | 12-31 | -
đến tháng 6 | date | 06-30 | -
Chậm nhất quý II | date | 06-30 | -
chậm nhất tháng 6/2024 | date | 06-30 | -
Xong trong tháng 6 | date | 06-30 | -
Hoàn thành trong quý II/2024 | date | 06-30 | -
trước tháng 6 | date | 05-31 | before-period
Trước quý II | date | 03-31 | before-period
trước quý III/2024 | date | 06-30 | before-period
hoàn thành trước tháng 12/2024 | date | 11-30 | before-period
trước năm 2025 | date | 12-31 | before-period
Chậm nhất trước 30/6 | date | 06-29 | contradictory-bounds
không quá trước ngày 30/6 | date | 06-29 | contradictory-bounds
Trước cuối tháng 6 | date | 06-29 | vague
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
khoảng tháng 6 | period | 06-30 | 
dự kiến tháng 6 | period | 06-30 | 
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
QII/2024 | period | 06-30 | 
quý ll/2024 | period | 06-30 | 
Quý l | period | 03-31 | 
Quý II-2024 | period | 06-30 | -
quý II.2024 | period | 06-30 | -
quý II/24 | period | 06-30 | -
quý một | period | 03-31 | -
quý ba năm 2024 | period | 09-30 | -
trong quý II | period | 06-30 | -
Quý I năm sau | period | 25-03-31 | -
Thực hiện trong Quý III | period | 09-30 | -
Dự kiến quý II/2024 | period | 06-30 | 
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
# vague
cuối năm | date | 12-31 | vague
Cuối năm 2024 | date | 12-31 | vague
đầu năm | date | 03-31 | vague
giữa năm 2024 | date | 06-30 | vague
cuối tháng 6 | date | 06-30 | vague
Cuối tháng 02/2024 | date | 02-29 | vague
đầu tháng 6 | date | 06-10 | vague
giữa tháng 6/2024 | date | 06-15 | vague
cuối quý II | date | 06-30 | vague
Cuối quý III/2024 | date | 09-30 | vague
đầu quý III | date | 07-31 | vague
vào cuối tháng 6 | date | 06-30 | vague
khoảng giữa tháng 6 | date | 06-15 | vague
chậm nhất cuối tháng 6 | date | 06-30 | vague
tuần 1 tháng 6 | date | 06-07 | vague
Tuần 2 tháng 6/2024 | date | 06-14 | vague
Tuần thứ 3 của tháng 6 | date | 06-21 | vague
tuần cuối tháng 6 | date | 06-30 | 
thượng tuần tháng 6 | date | 06-10 | vague
trung tuần tháng 6 | date | 06-20 | vague
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
từ ngày 25 đến ngày 5/6 | range | 06-05 | 
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
Tháng 10/2024 - 3/2025 | range | 25-03-31 | 
từ tháng 11 đến tháng 2 | range | 25-02-28 | year-assumed
từ ngày 15/5 đến trước ngày 30/6 | range | 06-29 | -
Từ 08h00 ngày 01/6/2024 đến 17h00 ngày 05/6/2024 | range | 06-05 | -
Thực hiện từ 01/6 đến 30/6 | range | 06-30 | -
Bắt đầu từ 01/6/2024 đến 30/6/2024 | range | 06-30 | -
30 ngày, từ 01/6 đến 30/6/2024 | range | 06-30 | -
60 ngày, từ 01/6 đến 30/6/2024 | range | 06-30 | duration-disagrees
3-6/2024 | range | 06-30 | two-readings
từ tháng 6 đến 15/6/2024 | range | 06-15 | 
# lists
Quý I, II, III, IV/2024 | list | 03-31 06-30 09-30 12-31 | -
Quý I, III | list | 03-31 09-30 | -
quý I và quý III | list | 03-31 09-30 | -
Quý II & IV | list | 06-30 12-31 | -
Quý II + IV/2024 | list | 06-30 12-31 | -
quý 2, 4 | list | 06-30 12-31 | -
Q1, Q3/2024 | list | 03-31 09-30 | -
quý I/quý III | list | 03-31 09-30 | 
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
15, 30/6/2024 | list | 06-15 06-30 | 
ngày 20 tháng 3, 6, 9, 12 | list | 03-20 06-20 09-20 12-20 | 
Trước 30/6 và 31/12 | list | 06-29 12-30 | 
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
Từ 1-5/3 và 1-5/9 | list | 03-05 09-05 | 
6 tháng đầu năm và cả năm | list | 06-30 12-31 | 
Hoàn thành trước 30/6/2024 và báo cáo kết quả trước 05/7/2024 | list | 06-29 07-04 | -
# recurring
Hàng tháng | recurring | months | -
Hằng tháng | recurring | months | -
mỗi tháng | recurring | months | -
theo tháng | recurring | months | -
Hàng quý | recurring | quarters | -
mỗi quý | recurring | quarters | -
Định kỳ hàng quý | recurring | quarters | -
Định kỳ quý | recurring | quarters | -
theo từng quý | recurring | quarters | -
Hàng năm | recurring | 12-31 | -
mỗi năm | recurring | 12-31 | -
hàng tuần | recurring | | -
hằng ngày | recurring | | -
Thứ 6 hàng tuần | recurring | | -
chiều thứ sáu hàng tuần | recurring | | -
Thứ hai đầu tuần | recurring | | -
hàng tuần (thứ sáu) | recurring | | -
1 lần/tháng | recurring | months | -
01 lần/quý | recurring | quarters | -
mỗi quý 1 lần | recurring | quarters | -
mỗi quý một lần | recurring | quarters | -
quý/lần | recurring | quarters | -
3 tháng một lần | recurring | quarters | -
3 tháng/lần | recurring | quarters | -
6 tháng/lần | recurring | 06-30 12-31 | -
6 tháng một lần | recurring | 06-30 12-31 | -
1 lần/năm | recurring | 12-31 | -
2 lần/năm | recurring | 06-30 12-31 | open-days
ít nhất 02 lần/năm | recurring | 06-30 12-31 | open-days
4 lần/năm | recurring | quarters | open-days
5 lần/năm | recurring | | open-days
02 lần/tháng | recurring | | open-days
2 tuần/lần | recurring | | -
định kỳ 6 tháng | recurring | 06-30 12-31 | -
định kỳ 6 tháng, năm | recurring | 06-30 12-31 | 
hàng tháng, quý, năm | recurring | months | 
Hàng quý, 6 tháng, năm | recurring | quarters | 
ngày 25 hàng tháng | recurring | each 25 | -
Trước ngày 25 hằng tháng | recurring | each 24 | -
trước ngày 25 của mỗi tháng | recurring | each 24 | -
chậm nhất ngày 25 hàng tháng | recurring | each 25 | -
hàng tháng, trước ngày 25 | recurring | each 24 | -
Hằng tháng (trước ngày 25) | recurring | each 24 | -
Ngày mùng 5 hàng tháng | recurring | each 5 | -
trước 16 giờ ngày 25 hàng tháng | recurring | each 25 | -
Báo cáo hằng tháng trước ngày 25 | recurring | each 24 | -
ngày cuối tháng hằng tháng | recurring | months | -
ngày 31 hằng tháng | recurring | months | 
từ ngày 20 đến ngày 25 hàng tháng | recurring | each 25 | 
ngày 20 tháng cuối quý | recurring | 03-20 06-20 09-20 12-20 | -
trước ngày 20 tháng cuối quý | recurring | 03-19 06-19 09-19 12-19 | -
Ngày 20 của tháng cuối mỗi quý | recurring | 03-20 06-20 09-20 12-20 | -
ngày 05 tháng cuối cùng của mỗi quý | recurring | 03-05 06-05 09-05 12-05 | -
ngày 15 tháng đầu tiên của quý sau | recurring | 04-15 07-15 10-15 25-01-15 | -
trước ngày 15 tháng đầu quý sau | recurring | 04-14 07-14 10-14 25-01-14 | -
ngày 10 tháng thứ hai của quý | recurring | 02-10 05-10 08-10 11-10 | -
Báo cáo quý trước ngày 20 tháng cuối quý | recurring | 03-19 06-19 09-19 12-19 | -
Hàng quý, ngày 20 tháng cuối quý | recurring | 03-20 06-20 09-20 12-20 | 
cuối mỗi quý | recurring | quarters | -
vào ngày cuối cùng của mỗi quý | recurring | quarters | -
cuối hàng tháng | recurring | months | -
30/6 hàng năm | recurring | 06-30 | -
trước ngày 15/12 hàng năm | recurring | 12-14 | -
hàng năm, trước ngày 15/12 | recurring | 12-14 | -
15/6 và 15/12 hằng năm | recurring | 06-15 12-15 | -
trước ngày 15/6 và 15/12 hàng năm | recurring | 06-14 12-14 | 
Quý I hàng năm | recurring | 03-31 | -
tháng 12 hằng năm | recurring | 12-31 | -
Tháng 6 và tháng 12 hằng năm | recurring | 06-30 12-31 | -
hàng tháng từ tháng 3 đến tháng 6 | recurring | 03-31 04-30 05-31 06-30 | 
hằng quý trong năm 2024 | recurring | quarters | 
ngày 05 của tháng sau | recurring | 02-05 03-05 04-05 05-05 06-05 07-05 08-05 09-05 10-05 11-05 12-05 25-01-05 | 
Thường xuyên, hàng quý | recurring | quarters | ongoing-with-period
Hàng tháng và khi có yêu cầu | recurring | months | 
cuối quý | recurring | quarters | which-period
Định kỳ | recurring | | which-period
# ongoing
Thường xuyên | ongoing | | -
thường xuyên. | ongoing | | -
THƯỜNG XUYÊN | ongoing | | -
Thường xuyên, liên tục | ongoing | | -
Thường xuyên trong năm | ongoing | | -
Thường xuyên trong năm 2024 | ongoing | | -
thường xuyên cả năm | ongoing | | -
Duy trì thường xuyên | ongoing | | -
Thực hiện thường xuyên | ongoing | | -
Thừơng xuyên | ongoing | | -
Liên tục | ongoing | | -
Từ tháng 5 | ongoing | | -
từ 01/6/2024 trở đi | ongoing | | -
Từ quý II/2024 | ongoing | | -
Bắt đầu từ tháng 5/2024 | ongoing | | -
năm 2024 và các năm tiếp theo | ongoing | | -
Từ năm 2024 và những năm tiếp theo | ongoing | | -
Thường xuyên, theo quy định | ongoing | | -
thường xuyên và đột xuất | ongoing | | -
# conditional
Theo quy định | conditional | | -
theo phân công của Chủ tịch UBND xã | conditional | | -
Theo kế hoạch của tỉnh | conditional | | -
theo hướng dẫn của Sở Nội vụ | conditional | | -
Theo tiến độ | conditional | | -
Theo kế hoạch năm 2024 của UBND huyện | conditional | | 
theo Kế hoạch số 12/KH-UBND ngày 15/3/2024 | conditional | | 
Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ | conditional | | 
Khi có yêu cầu | conditional | | -
khi phát sinh | conditional | | -
Khi có văn bản chỉ đạo của cấp trên | conditional | | -
Đột xuất | conditional | | -
Sau khi có hướng dẫn của UBND tỉnh | conditional | | -
Ngay sau khi nhận được công văn | conditional | | -
20 ngày sau khi Tỉnh ủy ban hành | conditional | | -
trong vòng 15 ngày kể từ ngày nhận được văn bản | conditional | | -
05 ngày làm việc kể từ ngày nhận đủ hồ sơ | conditional | | -
Chậm nhất 5 ngày trước kỳ họp | conditional | | -
Trước khi trình HĐND xã | conditional | | -
Trước Tết Nguyên đán | conditional | | -
trước kỳ họp HĐND giữa năm | conditional | | 
tùy tình hình thực tế | conditional | | -
Từ 01/6 đến khi hoàn thành | conditional | | 
10 ngày làm việc kể từ ngày 01/6/2024 | conditional | | working-days
# documents, reports and two things in one cell
Theo Công văn số 45/UBND-NV ngày 10/5/2024, hoàn thành trước 30/6/2024 | date | 06-29 | -
Trước ngày 25/6/2024 (theo Công văn số 12/UBND ngày 01/6/2024) | date | 06-24 | -
KH 12/KH-UBND ngày 15/3/2024, xong trước 30/6 | date | 06-29 | 
Báo cáo 6 tháng gửi trước 05/6 | date | 06-04 | -
Báo cáo năm trước 15/12 | date | 12-14 | -
Báo cáo quý I trước ngày 15/3/2024 | date | 03-14 | -
Báo cáo năm 2024 trước 15/12/2024 | date | 12-14 | -
Sơ kết 6 tháng trước 05/7 | date | 07-04 | -
Tổng kết năm trước ngày 20/12 | date | 12-19 | -
Báo cáo 6 tháng trước 15/6, báo cáo năm trước 15/12 | list | 06-14 12-14 | 
Quý I: trước 15/3; Quý II: trước 15/6 | list | 03-14 06-14 | 
Thường xuyên; báo cáo trước 15/12 | date | 12-14 | 
Sau khi có hướng dẫn, chậm nhất 30/6/2024 | date | 06-30 | 
trước 30/6 để tổng hợp báo cáo UBND huyện | date | 06-29 | 
trong vòng 15 ngày kể từ ngày 01/6/2024 | date | 06-16 | counted-days
30 ngày kể từ ngày 01/6/2024 | date | 07-01 | counted-days
Quý II (trước 15/6) | date | 06-14 | two-readings
Tháng 6, chậm nhất ngày 20 | date | 06-20 | two-readings
# typed without marks, or with the wrong ones
truoc ngay 30/6 | date | 06-29 | 
truoc ngay 30 thang 6 nam 2024 | date | 06-29 | 
cham nhat ngay 30/6/2024 | date | 06-30 | 
quy II/2024 | period | 06-30 | 
quy 3 | period | 09-30 | 
thang 6/2024 | period | 06-30 | 
thang tu | period | 04-30 | 
trong nam 2024 | period | 12-31 | 
6 thang dau nam | period | 06-30 | 
cuoi nam | date | 12-31 | vague
tu thang 3 den thang 6 | range | 06-30 | 
hang thang | recurring | months | 
hang quy | recurring | quarters | 
hang nam | recurring | 12-31 | 
thuong xuyen | ongoing | | 
theo quy dinh | conditional | | 
khi phat sinh | conditional | | 
trứơc ngày 30/6 | date | 06-29 | 
truớc 30/6 | date | 06-29 | 
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
# impossible
Quý IIII | invalid | | impossible-quarter
30/6 năm 2024 và 2025 | invalid | | unread-words
30/6, 2024 | invalid | | unread-words
Quý II năm 2024 và 2025 | invalid | | unread-words
1-2-3 | invalid | | unread-words
Hoàn thành 2/3 khối lượng trước 30/6 | invalid | | unread-words
31/6 | invalid | | impossible-day
31/6/2024 | invalid | | impossible-day
30/02/2024 | invalid | | impossible-day
29/2/2023 | invalid | | impossible-day
31/4 | invalid | | impossible-day
31/9/2024 | invalid | | impossible-day
31/11 | invalid | | impossible-day
32/5/2024 | invalid | | impossible-day
0/5/2024 | invalid | | impossible-day
ngày 31 tháng 6 năm 2024 | invalid | | impossible-day
trước ngày 31/6 | invalid | | impossible-day
từ 01/6 đến 31/6 | invalid | | impossible-day
30/6 và 31/9 | invalid | | impossible-day
ngày 32 tháng 4 | invalid | | impossible-day
Tháng 13 | invalid | | impossible-month
tháng 0/2024 | invalid | | impossible-month
13/2024 | invalid | | impossible-month
hết tháng 13 | invalid | | impossible-month
30/13/2024 | invalid | | impossible-month
15/00/2024 | invalid | | impossible-month
2024-13-05 | invalid | | impossible-month
quý V | invalid | | impossible-quarter
Quý 5/2024 | invalid | | impossible-quarter
quý 0 | invalid | | impossible-quarter
Quý VI | invalid | | impossible-quarter
trước quý V | invalid | | impossible-quarter
11/15/2024 | invalid | | month-first
12/31/2024 | invalid | | month-first
6/30/2024 | invalid | | month-first
06/30 | invalid | | month-first
trước 6/30/2024 | invalid | | month-first
từ 30/6/2024 đến 01/3/2024 | invalid | | end-before-start
từ tháng 9/2024 đến tháng 3/2024 | invalid | | end-before-start
Giai đoạn 2025-2021 | invalid | | end-before-start
ngày 15 | invalid | | no-month
trước ngày 20 | invalid | | no-month
30 ngày | invalid | | no-start
6 tháng | invalid | | no-start
trong vòng 15 ngày | invalid | | no-start
tháng sau | invalid | | which-period
quý này | invalid | | which-period
# not deadlines at all
- | invalid | | placeholder
-- | invalid | | placeholder
... | invalid | | placeholder
… | invalid | | placeholder
x | invalid | | placeholder
/ | invalid | | placeholder
Không | invalid | | placeholder
chưa xác định | invalid | | placeholder
100% | invalid | | percentage
80 % | invalid | | percentage
0,5% | invalid | | percentage
UBND xã | invalid | | unit-name
Công chức Văn phòng - Thống kê | invalid | | unit-name
Trưởng thôn | invalid | | unit-name
Đài truyền thanh xã | invalid | | unit-name
Phòng Văn hóa - Xã hội | invalid | | unit-name
Bộ phận TN&TKQ | invalid | | unit-name
Nguyễn Văn A | invalid | | unread-words
Báo cáo | invalid | | unread-words
Quyết định | invalid | | unread-words
Đã hoàn thành | invalid | | unread-words
Đang thực hiện | invalid | | unread-words
Kịp thời | invalid | | unread-words
sớm nhất có thể | invalid | | unread-words
20240630 | invalid | | unread-words
30/6/224 | invalid | | unread-words
30//6/2024 | invalid | | unread-words
30/6/2024 31/12/2024 | invalid | | unread-words
1,5 | invalid | | 
12 | invalid | | unread-words
thứ tư | invalid | | unread-words
thứ 8 ngày 15/6 | invalid | | unread-words
25h00 ngày 20/6 | invalid | | unread-words
30/6 âm lịch | invalid | | unread-words
Mùng 5 tháng Giêng | invalid | | unread-words
tháng giêng | invalid | | unread-words
trước ngày rằm tháng 7 | invalid | | unread-words
không trước ngày 30/6 | invalid | | unread-words
không phải 30/6 | invalid | | unread-words
trừ tháng 6 | invalid | | unread-words
lùi đến 30/6 | invalid | | unread-words
ngày    tháng    năm 2024 | invalid | | unread-words
ngày … tháng … năm 2024 | invalid | | unread-words
năm học 2024-2025 | invalid | | unread-words
5 ngày đầu tháng | invalid | | unread-words
=30/6 | invalid | | unread-words
<b>30/6</b> | invalid | | unread-words
constructor | invalid | | unread-words
__proto__ | invalid | | unread-words
`;

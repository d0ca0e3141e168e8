/** What is no deadline, and why. Columns as in ../corpus-rows.ts. */
export const REFUSED = `
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
30/6/0024 | invalid | | impossible-year
trước ngày 30/6/0024 | invalid | | impossible-year
ngày 30 tháng 6 năm 0024 | invalid | | impossible-year
30/6/3024 | invalid | | impossible-year
từ 01/6/2024 đến 30/6/0024 | invalid | | impossible-year
0024-06-30 | invalid | | impossible-year
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
1,5 | invalid | | unread-words
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

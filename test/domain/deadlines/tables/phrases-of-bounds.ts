/** Before, by, and vague parts. Columns as in ../corpus-rows.ts. */
export const BOUNDS = `
# bounds
Trước 30/6 | date | 06-29 | -
trước ngày 01/01/2025 | date | 12-31 | -
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
tuần cuối tháng 6 | date | 06-30 | -
thượng tuần tháng 6 | date | 06-10 | vague
trung tuần tháng 6 | date | 06-20 | vague
`;

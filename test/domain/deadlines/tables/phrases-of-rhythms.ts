/** What comes again, goes on, or waits for something. Columns as in ../corpus-rows.ts. */
export const RHYTHMS = `
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
định kỳ 6 tháng, năm | recurring | 06-30 12-31 | several-rhythms
hàng tháng, quý, năm | recurring | months | several-rhythms
Hàng quý, 6 tháng, năm | recurring | quarters | several-rhythms
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
ngày 31 hằng tháng | recurring | months | -
từ ngày 20 đến ngày 25 hàng tháng | recurring | each 25 | -
ngày 20 tháng cuối quý | recurring | 03-20 06-20 09-20 12-20 | -
trước ngày 20 tháng cuối quý | recurring | 03-19 06-19 09-19 12-19 | -
Ngày 20 của tháng cuối mỗi quý | recurring | 03-20 06-20 09-20 12-20 | -
ngày 05 tháng cuối cùng của mỗi quý | recurring | 03-05 06-05 09-05 12-05 | -
ngày 15 tháng đầu tiên của quý sau | recurring | 04-15 07-15 10-15 25-01-15 | -
trước ngày 15 tháng đầu quý sau | recurring | 04-14 07-14 10-14 25-01-14 | -
ngày 10 tháng thứ hai của quý | recurring | 02-10 05-10 08-10 11-10 | -
Báo cáo quý trước ngày 20 tháng cuối quý | recurring | 03-19 06-19 09-19 12-19 | -
Hàng quý, ngày 20 tháng cuối quý | recurring | 03-20 06-20 09-20 12-20 | -
cuối mỗi quý | recurring | quarters | -
vào ngày cuối cùng của mỗi quý | recurring | quarters | -
cuối hàng tháng | recurring | months | -
30/6 hàng năm | recurring | 06-30 | -
trước ngày 15/12 hàng năm | recurring | 12-14 | -
hàng năm, trước ngày 15/12 | recurring | 12-14 | -
15/6 và 15/12 hằng năm | recurring | 06-15 12-15 | -
trước ngày 15/6 và 15/12 hàng năm | recurring | 06-14 12-14 | -
Quý I hàng năm | recurring | 03-31 | -
tháng 12 hằng năm | recurring | 12-31 | -
Tháng 6 và tháng 12 hằng năm | recurring | 06-30 12-31 | -
hàng tháng từ tháng 3 đến tháng 6 | recurring | 03-31 04-30 05-31 06-30 | -
hằng quý trong năm 2024 | recurring | quarters | -
ngày 05 của tháng sau | recurring | 02-05 03-05 04-05 05-05 06-05 07-05 08-05 09-05 10-05 11-05 12-05 25-01-05 | -
Thường xuyên, hàng quý | recurring | quarters | ongoing-with-period
Hàng tháng và khi có yêu cầu | recurring | months | -
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
Theo kế hoạch năm 2024 của UBND huyện | conditional | | -
theo Kế hoạch số 12/KH-UBND ngày 15/3/2024 | conditional | | -
Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ | conditional | | -
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
trước kỳ họp HĐND giữa năm | conditional | | -
tùy tình hình thực tế | conditional | | -
Từ 01/6 đến khi hoàn thành | conditional | | -
10 ngày làm việc kể từ ngày 01/6/2024 | conditional | | working-days
`;

import { DAY_HEADINGS, SPAN_HEADINGS } from './day-headings';
import type { HeadingRule } from './heading-rule';

const CODE_OF = '(tc|tctp|tieu chi|tieu chi thanh phan|thanh phan|nhiem vu|chi so|noi dung)';

/**
 * Headings after folding, without a "(…)" tail: the first rule that fits decides, so the narrow ones stand first.
 * Every pattern is anchored at the start, for a sentence that merely mentions a deadline is no heading.
 */
export const HEADING_RULES: readonly HeadingRule[] = [
  // Things that contain words of ours and mean something else.
  ['foreign', 3, /^(ho va ten|ho ten|ho, ten|ten nhan vien|giao vien)\b(?!.*(phu trach|chu tri|thuc hien))/],
  [
    'foreign',
    3,
    /^(nam sinh|ngay sinh|ngay, thang, nam sinh|ngay thang nam sinh|sinh nam|gioi tinh|nam ?\/ ?nu|dan toc|que quan|dia chi|(so )?dien thoai|sdt|di dong|e-?mail|trinh do|chuyen nganh|ngach|bac luong|he so|so cccd|cccd|cmnd|so tai khoan|phone|address|full name|name|date of birth)\b/,
  ],
  [
    'foreign',
    3,
    /^(don vi tinh|dvt|so luong|don gia|thanh tien|du toan|quyet toan|nguyen gia|gia tri|con lai|quy cach|nhan hieu|nuoc san xuat|nam su dung|nam san xuat|ten (tai san|hang|vat tu|thiet bi|cong trinh)|ma (hang|tai san|vat tu)|so tien|ton (dau|cuoi)|khoan thu|so (nhap|xuat)|muc chi|tieu muc|quantity|unit|price|amount|budget|total cost)( |$|\/|,)/,
  ],
  [
    'foreign',
    3,
    /^(dia diem|thanh phan|thanh phan (tham du|du hop|tham gia)|thu|thu ?[,/-]? ?ngay|ngay ?[,/-]? ?thu|thu|chi|nhap|xuat|buoi|buoi (sang|chieu)|sang|chieu|toi|tiet|tiet hoc|mon|mon hoc|lop|phong hoc|thu (hai|ba|tu|nam|sau|bay)|chu nhat|gio|khung gio|ca truc|venue|location|room|subject|class|monday|tuesday|wednesday|thursday|friday)( \d+)?$/,
    /^(địa điểm|thành phần|thứ|thu|ngày|chi|nhập|xuất|buổi|sáng|chiều|tối|tiết|môn|lớp|phòng học|chủ nhật|giờ|khung giờ|ca trực|[a-z]+)(?!\p{L})/u,
  ],
  [
    'foreign',
    3,
    /^(ky nhan|chu ky|ky ten|co mat|vang|vang mat|y kien phat bieu|diem danh|signature|present|absent)\b/,
  ],
  ['foreign', 2, /^(chuc vu|chuc danh|don vi cong tac|noi cong tac|position)\b/],
  ...SPAN_HEADINGS,
  // What was done, in words, among what is to be done.
  [
    'status',
    2,
    /^(noi dung|cong viec|nhung viec|viec|cac viec) (da|dang) (thuc hien|trien khai|lam|hoan thanh)/,
  ],
  [
    'content',
    1,
    /^(yeu cau|van de|cong tac|de muc|tieu de|chu de|tom tat|to ?-?do|trich yeu( noi dung| van ban)?|ten (van ban|bao cao|ho so|kien nghi|mo hinh))$/,
  ],
  ['content', 1, /^(cac )?chi tieu$/, /^(các )?chỉ tiêu$/],
  [
    'known',
    3,
    /^(nhom nhiem vu|can cu|co so|kinh phi|nguon kinh phi|nguon luc|muc tieu|chi tieu|diem (mat|tru|bi tru|cong|thuong|phan dau|ke hoach|du kien)|chenh lech|so voi|xep loai|thu hang|xep hang|cach tinh|so lieu|van ban|so van ban|yeu cau)\b/,
  ],
  [
    'known',
    3,
    /^(thoi (gian|diem)|tg|ngay) (bat dau|giao|nhan|tao|lap|cap nhat|ban hanh|bh|bao cao|khoi|ky)\b|^(bat dau|tu ngay|start|begin|created|updated)\b/,
  ],
  [
    'known',
    3,
    /^(thoi luong|(tong )?so (ngay|gio|tuan|thang|buoi)|tong (thoi gian|so ngay|so gio)|duration)\b/,
  ],
  [
    'known',
    2,
    /^(muc do uu tien|do uu tien|uu tien|priority|lanh dao|y kien (chi dao|lanh dao)|ket luan( lanh dao| chi dao)?|nguon so lieu|so (vb|cv|van ban)|loai (cong viec|nhiem vu|viec)|du an|project)$/,
  ],
  [
    'known',
    2,
    /^(gia han|nguoi (lap|nhap|theo doi|kiem tra)|don vi (theo doi|kiem tra|don doc)|lanh dao (phu trach|chi dao))\b/,
  ],
  // What kind of row, which row.
  ['order', 3, /^(stt|tt|s\.? ?t\.? ?t|so tt|so thu tu|thu tu|no|nr|#|order)$/, /^(?!n[^o]$)/],
  [
    'code',
    3,
    new RegExp(
      `^((stt|tt|so tt|so thu tu) ?[/,-] ?)?(ma|ma so|ma hieu|ky hieu)( ?[,/;-]? ?(va )?${CODE_OF})*( ?[/,-] ?(stt|tt))?$`,
    ),
  ],
  ['code', 3, /^(criterion |task |item )?(code|id)$/],
  ['code', 2, /^so (hieu )?(tieu chi|tc|tctp)\b/],
  ['note', 3, /^(ghi chu|notes?$|remarks?$|comments?$)/],
  // Points.
  [
    'maxScore',
    3,
    /^(so )?(diem|muc diem|thang diem)?,? ?(toi da|chuan|cao nhat|quy dinh)\b|^thang diem|^max(imum)?( score| points)?$/,
  ],
  ['lastYearScore', 3, /^(diem|ket qua) .*(nam truoc|nam lien ke)/],
  [
    'selfScore',
    3,
    /^(so )?(diem |ket qua |muc )?(do )?(ubnd |uy ban nhan dan )?(xa |phuong |don vi |dia phuong |co quan )?(tu (cham|danh gia))( diem)?|^self[- ]?(score|assess)/,
  ],
  [
    'appraisedScore',
    3,
    /^(diem |ket qua )?(huyen |tinh |duoc |hoi dong )?(tham dinh|phuc tra|cong nhan diem)|^apprais/,
  ],
  ['lastYearScore', 3, /^(diem|so diem|ket qua cham diem|ket qua diem)( da)?( dat)?( duoc)? nam \d{4}/],
  ['appraisedScore', 2, /^(so )?diem( so)? (dat|dat duoc|duoc cham|cham)$|^diem dat\b|^score$/],
  ['maxScore', 1, /^(so )?diem$/],
  ['known', 2, /^(diem|so diem|points?)\b/],
  // Marks: the whole heading, so that "Thời gian hoàn thành" is none.
  [
    'markDone',
    3,
    /^(so )?(nhiem vu |viec )?(da|da duoc) (hoan thanh|thuc hien|khac phuc|xong|lam)( xong)?$|^(hoan thanh|xong|completed|done)$/,
  ],
  [
    'markInProgress',
    3,
    /^(dang|dang trong qua trinh) (hoan thanh|thuc hien|trien khai|khac phuc|lam|xu ly)( .{0,20})?$|^in progress$/,
  ],
  [
    'markNotStarted',
    3,
    /^(chua) (hoan thanh|thuc hien|trien khai|khac phuc|lam|xong)( xong)?$|^not (started|done|completed)$/,
  ],
  // Shares and ratios: told apart by what stands under them.
  [
    'progress',
    3,
    /^(ty le|ti le|muc do|phan tram|tien do|ket qua) ?(thuc hien|hoan thanh|dat|dat duoc|cong viec|nhiem vu|ke hoach)*,? ?%|^%|^percent|^progress$|^completion/,
  ],
  ['progress', 2, /^(ty le|ti le|phan tram|muc do) ?(hoan thanh|thuc hien|khac phuc|dat|dat duoc)\b/],
  // Days.
  ...DAY_HEADINGS,
  // Who. One cell for both roles stands before either alone.
  ['responsibility', 3, /^(?=.*\b(chu tri|thuc hien chinh)\b)(?=.*\bphoi hop\b)/],
  [
    'support',
    3,
    /^((cac )?(don vi|co quan|bo phan|ban, nganh|ban nganh|nguoi|ca nhan|cong chuc|can bo|to chuc|luc luong)[ ,/]*(va )?)*(phoi hop|ho tro)\b|^(support|supporting|coordinat)/,
  ],
  [
    'lead',
    3,
    /^((cac )?(don vi|co quan|bo phan|ban, nganh|ban nganh|nguoi|ca nhan|cong chuc|can bo|to chuc|thanh vien|nhan su|nhan vien|chuyen vien|dong chi|d\/c|to|nhom|phong|tap the)[ ,/-]*(va )?)*(chu tri|phu trach|p\/trach|dau moi|chiu trach nhiem( chinh)?|thuc hien chinh|dam trach|dam nhan|dam nhiem)\b|^(lead|owner|responsible (person|unit)|person in charge|(person )?in ?charge|assignee)/,
  ],
  ['lead', 2, /^(ho va ten|ho ten|ten) .*(phu trach|chu tri|thuc hien)/],
  ['task', 1, /^phan cong cong viec$/],
  [
    'responsibility',
    2,
    /^(trach nhiem|phan cong|phan cong trach nhiem|phan cong nhiem vu|to chuc thuc hien|responsib)\b/,
  ],
  [
    'lead',
    2,
    /^(ten )?((cac )?(don vi|co quan|bo phan|phong ban|nguoi|ca nhan|cong chuc|can bo|chuyen vien|to chuc|thanh vien|nhan su|nhan vien|to|nhom|dong chi|tap the|theo doi)[ ,/-]*(va )?)+(thuc hien|th|duoc giao|duoc phan cong|tham muu|nhan (nhiem vu|viec)|lam|xu ly|giai quyet|trien khai)\b|^(thanh vien|chuyen vien|nhan su|p\.?i\.?c|assign(ed)?( to)?|responsible|ai lam|(phan |duoc )?giao cho)$/,
  ],
  [
    'lead',
    1,
    /^(don vi|co quan|bo phan|phong[ ,/-]*ban|ban[ ,/-]*nganh|don vi\/ca nhan|ca nhan\/don vi|can bo|cong chuc|nguoi|nguoi nhan|nhan vien|dong chi|person|ai|giao|thuc hien)$/,
  ],
  // Documents.
  [
    'evidence',
    3,
    /^(ten )?(tep|file|ho so|danh muc|so lieu)?,? ?(tai lieu|minh chung|van ban)? ?(kiem chung|minh chung)|^(ten )?(tep|file)\b|^tlkc|^evidence/,
  ],
  [
    'evidence',
    2,
    /^(ket qua|yeu cau|dau ra|ket qua dau ra)? ?[,/-]? ?(dau ra)? ?[,/-]? ?\(?(san pham)|^(output|deliverable|product|expected result)/,
  ],
  ['evidence', 1, /^(ket qua|dau ra) (can dat|du kien|dau ra|phai dat|mong doi)|^dau ra/],
  // Why and how.
  ['cause', 3, /^(nguyen nhan|ly do|kho khan|vuong mac|cause|reason)/],
  [
    'solution',
    3,
    /^(giai phap|bien phap|huong|phuong an|cach)( (thuc hien|cai thien|khac phuc|xu ly|giai quyet|de xuat))*|^(de xuat|kien nghi)|^(solution|remedy|action)/,
  ],
  // How far it has come.
  [
    'status',
    3,
    /^(tinh trang|trang thai|t\.trang|tinh hinh|hien trang|status|state)\b|^(da )?(hoan thanh|xong|lam)( xong)?( ?\/ ?| hay | )?(chua|chua hoan thanh|chua xong|chua lam|khong)$/,
  ],
  ['status', 2, /^(ket qua|tien do|muc do) (khac phuc|thuc hien|hoan thanh|xu ly|giai quyet|trien khai)/],
  [
    'status',
    2,
    /^(cap nhat|bao cao)( (tien do|tinh hinh|ket qua|thuc hien))*$|^(tien trinh|dien bien|tt thuc hien)\b/,
  ],
  ['status', 2, /^(tien do|danh gia( ket qua| muc do)?|muc do hoan thanh|result)\b/],
  ['status', 1, /^ket qua( (dat duoc|den nay|hien nay|hien tai|cu the|cong viec|\d+ thang.*|quy .*))?$/],
  // What is to be done.
  ['content', 1, /^(ten )?(linh vuc|nhom)$/],
  ['content', 3, /^(linh vuc|ten tieu chi|tieu chi|chi so|noi dung danh gia|criteri)/],
  ['content', 3, /^(noi dung )?(cac )?(ton tai|han che|thieu sot)/],
  [
    'task',
    3,
    /^(ten |noi dung |mo ta |chi tiet |thong tin |danh sach |danh muc |dau muc |hang muc |ke hoach |muc tieu\/)?(cac )?(nhiem vu|cong viec|hoat dong|dau viec|viec can lam)|^(ten )?viec$|^(tasks?|activit|work)/,
  ],
  ['content', 2, /^(cac )?noi dung|^(content|description|item)/],
  ['content', 2, /^(ten )?muc$/, /^(tên )?mục$/],
  ['content', 1, /^(mo ta|chi tiet|mo ta chi tiet|hang muc|dau muc)$/],
];

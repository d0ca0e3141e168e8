/** Where office.js comes from: Microsoft's address, or the office's own server beside the add-in. */
export type OfficeJsSource = 'cdn' | 'self';

export interface PackageOptions {
  /** The address of the folder on the web server, without a slash at its end. */
  readonly address: string;
  readonly officeJs: OfficeJsSource;
  /** Where a copy of office.js is fetched from, an address or a folder; for `self` only. */
  readonly officeJsFrom: string;
  readonly out: string;
}

export const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted';

export type ReadOptions =
  | { readonly kind: 'options'; readonly options: PackageOptions }
  /** `sentence`: what is wrong, and what to write instead. */
  | { readonly kind: 'refused'; readonly sentence: string };

const NAMES = ['--url', '--office-js', '--office-js-from', '--out'] as const;

/** Reads `--url https://… [--office-js cdn|self] [--office-js-from ADDRESS] [--out FOLDER]`. */
export function readOptions(args: readonly string[]): ReadOptions {
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 2) {
    const [name = '', value] = [args[index], args[index + 1]];
    if (!NAMES.some((known) => known === name)) return refused(`Không có tùy chọn “${name}”. ${USAGE}`);
    if (value === undefined) return refused(`Thiếu giá trị sau “${name}”. ${USAGE}`);
    given.set(name, value);
  }
  const url = given.get('--url');
  if (url === undefined) return refused(`Thiếu địa chỉ máy chủ. ${USAGE}`);
  const fault = faultOfAddress(url);
  if (fault !== undefined) return refused(`${fault} ${EXAMPLE}`);
  const officeJs = given.get('--office-js') ?? 'cdn';
  if (officeJs !== 'cdn' && officeJs !== 'self')
    return refused(`“--office-js” là “cdn” hoặc “self”, không phải “${officeJs}”.`);
  return {
    kind: 'options',
    options: {
      address: url.replace(/\/$/, ''),
      officeJs,
      officeJsFrom: given.get('--office-js-from') ?? MICROSOFT_OFFICE_JS,
      out: given.get('--out') ?? 'release',
    },
  };
}

const EXAMPLE = 'Ví dụ đúng: --url https://addins.example.vn/tien-do';
const USAGE =
  'Cách dùng: npm run package -- --url https://addins.example.vn/tien-do [--office-js cdn|self] [--office-js-from ĐỊA-CHỈ] [--out THƯ-MỤC]';

/** Why add-ins cannot be served from an address, as a sentence; undefined where they can. */
export function faultOfAddress(written: string): string | undefined {
  if (!URL.canParse(written)) return `“${written}” không phải là địa chỉ web.`;
  const { protocol, hostname, search, hash, username, password, pathname } = new URL(written);
  if (protocol === 'http:')
    return 'Excel chỉ nhận phần bổ trợ qua https, nên địa chỉ phải bắt đầu bằng https://.';
  if (protocol !== 'https:') return `“${written}” không phải là địa chỉ web.`;
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname))
    return 'Địa chỉ localhost chỉ mở được trên chính máy này, không dùng cho bản phát hành được.';
  if (username !== '' || password !== '') return 'Địa chỉ không được mang tên đăng nhập hay mật khẩu.';
  if (search !== '' || hash !== '' || written.includes('?') || written.includes('#'))
    return 'Địa chỉ dừng ở tên thư mục, không có phần sau dấu ? hay #.';
  if (/\.(html?|xml|js|aspx?|php)$/i.test(pathname))
    return 'Địa chỉ là của thư mục, không phải của một tệp trong đó.';
  if (pathname.includes('//') || /%2e|%2f|\s/i.test(pathname) || /[A-Z]:/.test(pathname))
    return `Phần thư mục “${pathname}” của địa chỉ viết chưa đúng.`;
  return undefined;
}

function refused(sentence: string): ReadOptions {
  return { kind: 'refused', sentence };
}

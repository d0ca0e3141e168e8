import { addLocale } from 'numfmt';

export type DisplayLocale = 'vi-VN' | 'en-US';

// Windows writes Vietnamese month names so; the built-in list of the library has those of the Unicode consortium.
const VIETNAMESE = {
  group: '.',
  decimal: ',',
  ampm: ['SA', 'CH'],
  mmm: ['Thg1', 'Thg2', 'Thg3', 'Thg4', 'Thg5', 'Thg6', 'Thg7', 'Thg8', 'Thg9', 'Thg10', 'Thg11', 'Thg12'],
  mmmm: [
    'Tháng Giêng',
    'Tháng Hai',
    'Tháng Ba',
    'Tháng Tư',
    'Tháng Năm',
    'Tháng Sáu',
    'Tháng Bảy',
    'Tháng Tám',
    'Tháng Chín',
    'Tháng Mười',
    'Tháng Mười Một',
    'Tháng Mười Hai',
  ],
  dddd: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  ddd: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
};

// A format may name the language itself, "[$-42A]", and is then looked up without the country.
for (const tag of ['vi-VN', 'vi']) addLocale(VIETNAMESE, tag);
addLocale({ group: ',', decimal: '.' }, 'en-US');

/**
 * Codes that do not mean themselves but "as the machine writes dates": Excel stores the first ones as American, and
 * shows them in the order of the machine's own region.
 */
const SYSTEM_FORMATS: Readonly<Record<DisplayLocale, Readonly<Record<string, string>>>> = {
  'vi-VN': {
    'm/d/yyyy': 'dd/mm/yyyy',
    'm/d/yyyy h:mm': 'dd/mm/yyyy h:mm',
    '[$-F800]dddd, mmmm dd, yyyy': 'dd mmmm yyyy',
    '[$-F400]h:mm:ss AM/PM': 'h:mm:ss AM/PM',
  },
  'en-US': {
    '[$-F800]dddd, mmmm dd, yyyy': 'dddd, mmmm d, yyyy',
    '[$-F400]h:mm:ss AM/PM': 'h:mm:ss AM/PM',
  },
};

/** The code by which the locale shows a number of this format. */
export function localFormat(code: string, locale: DisplayLocale): string {
  const [plain = ''] = code.split(';');
  const system = SYSTEM_FORMATS[locale];
  // Excel writes the system's formats with "\" or quotes before their spaces, and with an "@" section behind.
  const key = plain.replace(/\\(.)/g, '$1').replace(/"([^"]*)"/g, '$1');
  return Object.entries(system).find(([known]) => known.toLowerCase() === key.toLowerCase())?.[1] ?? code;
}

import { DEFAULT_SETTINGS, parseSettings } from '../../../src/excel/stored/settings-schema';

/** As the add-in stored it before there was a choice of colours. */
const BEFORE_COLOURS = {
  version: 1,
  asOf: '2024-10-15',
  planYear: 2024,
  dueSoonDays: 3,
  beforeIsStrict: false,
  countNotApplicable: true,
  live: true,
  liveFormulas: false,
  colours: {
    overdue: { fill: '#FDE0DD', font: '#8B0000' },
    dueSoon: { fill: '#FFE699', font: '#5C3D00' },
    codeError: { fill: '#E4DFEC', font: '#4B2C82' },
    deadlineError: { fill: '#DDEBF7', font: '#1F3864' },
  },
  sheets: { '{1}': { summaryLine: true } },
};

describe('parseSettings()', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: false });
  });

  it('reads settings from before there was a choice of colours: they keep the usual ones and all else', () => {
    const { colours: _gone, ...kept } = BEFORE_COLOURS;
    expect(parseSettings(BEFORE_COLOURS)).toEqual({
      settings: { ...kept, palette: 'redAndYellow' },
      damaged: false,
    });
  });

  it('keeps the colours that were chosen', () => {
    const stored = { ...DEFAULT_SETTINGS, palette: 'orangeAndBlue' };
    expect(parseSettings(stored)).toEqual({ settings: stored, damaged: false });
  });

  it.each([
    ['colours that nobody offers', { ...DEFAULT_SETTINGS, palette: 'pink' }],
    ['this version with a field of a wrong kind', { ...DEFAULT_SETTINGS, live: 'yes' }],
    ['a version that is no number', { ...DEFAULT_SETTINGS, version: '2' }],
    ['a version before the first', { ...DEFAULT_SETTINGS, version: 0 }],
    ['no version', { dueSoonDays: 5 }],
    ['a list', [2]],
    ['a text', 'damaged'],
  ])('falls back to the defaults and says so: %s', (_, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
  });

  it.each([
    ['a word', 'live', 'yes'],
    ['too long a name of the office', 'office', { unit: 'x'.repeat(201) }],
    ['a sheet', 'sheets', { '{1}': { summaryLine: 'yes' } }],
  ])('keeps all else, and says so, where a field cannot be read: %s', (_, field, wrong) => {
    const chosen = { ...DEFAULT_SETTINGS, planYear: 2023, dueSoonDays: 5 };
    expect(parseSettings({ ...chosen, [field]: wrong })).toEqual({ settings: chosen, damaged: true });
  });

  it('gives the defaults where the setting is emptied', () => {
    expect(parseSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, damaged: false });
  });

  it('keeps a later version whose fields it knows all', () => {
    const later = { ...DEFAULT_SETTINGS, version: 2, live: true };
    expect(parseSettings(later)).toEqual({ settings: later, damaged: false });
  });

  it('reads of a later version what it understands, and says nothing of damage', () => {
    const later = { ...DEFAULT_SETTINGS, version: 3, dueSoonDays: 5, palette: 'pink', moon: { phase: 1 } };
    expect(parseSettings(later)).toEqual({
      settings: { ...DEFAULT_SETTINGS, version: 3, dueSoonDays: 5 },
      damaged: false,
    });
  });
});

test('without a choice a deadline is soon within seven days, "trước" is strict, and nothing goes on by itself', () => {
  expect(DEFAULT_SETTINGS).toEqual({
    version: 1,
    dueSoonDays: 7,
    beforeIsStrict: true,
    countNotApplicable: true,
    live: false,
    liveFormulas: false,
    palette: 'redAndYellow',
    sheets: {},
  });
});

const LONG = 'Ủy ban nhân dân xã '.repeat(20);
const COLUMN = { role: 'deadline', column: 8, heading: 'Thời hạn' };
const LAYOUT = { headerFirstRow: 6, headerLastRow: 7, columns: [COLUMN] };
const office = (facts: object) => ({ office: facts });
const ofSheet = (choices: object) => ({ sheets: { '{1}': choices } });
const pointed = (layout: object) => ofSheet({ layout: { ...LAYOUT, ...layout } });
const column = (more: object) => pointed({ columns: [{ ...COLUMN, ...more }] });
/** The settings with these choices, as they are stored. */
const choosing = (choices: object): object => ({ ...DEFAULT_SETTINGS, ...choices });

describe('what is stored as it was chosen', () => {
  it.each<readonly [string, object]>([
    ['an as-of date', { asOf: '2024-10-15' }],
    ['the first plan year', { planYear: 1990 }],
    ['the last plan year', { planYear: 2100 }],
    ['a deadline that is soon only on its day', { dueSoonDays: 0 }],
    ['a deadline that is soon a year ahead', { dueSoonDays: 366 }],
    ['"trước" with the day itself', { beforeIsStrict: false }],
    ['what is not applicable left out', { countNotApplicable: false }],
    ['computing by itself', { live: true }],
    ['formulas', { liveFormulas: true }],
    ['the other colours', { palette: 'orangeAndBlue' }],
    ['Vietnamese', { language: 'vi' }],
    ['English', { language: 'en' }],
    ["the workbook's own catalogue", { catalogue: { kind: 'sheet' } }],
    ['a sheet as the catalogue', { catalogue: { kind: 'sheet', sheetId: '{2}', name: 'Danh mục 2024' } }],
    ['the list for reference', { catalogue: { kind: 'builtIn', id: 'cchc-cap-xa' } }],
    ['the PAPI list', { catalogue: { kind: 'builtIn', id: 'papi' } }],
    ['no catalogue', { catalogue: { kind: 'none' } }],
    ['nothing of the office', office({})],
    ['the unit', office({ unit: 'UBND xã Cẩm Giàng' })],
    ['the longest name', office({ unit: LONG.slice(0, 200) })],
    ['the province', office({ province: 'Hải Dương' })],
    ['the addressee', office({ addressee: 'UBND huyện Cẩm Giàng' })],
    ['the place', office({ place: 'Cẩm Giàng' })],
    ['the signer', office({ signer: 'Nguyễn Văn A' })],
    ['the chair who signs', office({ signsAs: 'chair' })],
    ['the vice chair who signs', office({ signsAs: 'viceChair' })],
    ['a report sent on the last day', office({ sendByDays: 0 })],
    ['a report sent sixty days later', office({ sendByDays: 60 })],
    ['the day of scoring', office({ selfScoreBy: '2024-12-15' })],
    ['a sheet without choices', ofSheet({})],
    ['the name of a sheet', ofSheet({ name: 'Phụ lục 1' })],
    ['a summary line', ofSheet({ summaryLine: true })],
    ['a catalogue for one sheet', ofSheet({ catalogue: { kind: 'none' } })],
    ['the heading that was pointed at', pointed({})],
    ['a heading in the first row', pointed({ headerFirstRow: 1, headerLastRow: 1 })],
    ['a heading in the last row', pointed({ headerFirstRow: 1_048_576, headerLastRow: 1_048_576 })],
    ['the first column', column({ column: 1 })],
    ['the last column', column({ column: 16_384 })],
  ])('%s', (_, choices) => {
    expect(parseSettings(choosing(choices))).toEqual({ settings: choosing(choices), damaged: false });
  });

  it.each([
    'order',
    'code',
    'content',
    'task',
    'maxScore',
    'selfScore',
    'appraisedScore',
    'lastYearScore',
    'lead',
    'support',
    'responsibility',
    'deadline',
    'evidence',
    'status',
    'progress',
    'markDone',
    'markInProgress',
    'markNotStarted',
    'ratio',
    'completedOn',
    'cause',
    'solution',
    'note',
  ])('a column of %s', (role) => {
    expect(parseSettings(choosing(column({ role }))).damaged).toBe(false);
  });
});

describe('what nobody can have chosen is damage', () => {
  it.each<readonly [string, object]>([
    ['an as-of date as it is typed', { asOf: '15/10/2024' }],
    ['an as-of date that does not exist', { asOf: '2024-06-31' }],
    ['a plan year too early', { planYear: 1989 }],
    ['a plan year too late', { planYear: 2101 }],
    ['half a plan year', { planYear: 2024.5 }],
    ['days below none', { dueSoonDays: -1 }],
    ['days above a year', { dueSoonDays: 367 }],
    ['half a day', { dueSoonDays: 1.5 }],
    ['no days', { dueSoonDays: undefined }],
    ['"trước" undecided', { beforeIsStrict: undefined }],
    ['what is not applicable undecided', { countNotApplicable: undefined }],
    ['by itself undecided', { live: undefined }],
    ['formulas undecided', { liveFormulas: undefined }],
    ['another language', { language: 'fr' }],
    ['no sheets', { sheets: undefined }],
    ['a catalogue of an unknown kind', { catalogue: { kind: 'online' } }],
    ['a catalogue on a sheet with a number', { catalogue: { kind: 'sheet', sheetId: 2 } }],
    ['a catalogue whose name is no text', { catalogue: { kind: 'sheet', name: 2024 } }],
    ['a list that does not come with the product', { catalogue: { kind: 'builtIn', id: 'par-index' } }],
    ['an office that is a text', { office: 'UBND xã' }],
    ['a name too long', office({ unit: LONG.slice(0, 201) })],
    ['a province that is no text', office({ province: 30 })],
    ['an addressee that is no text', office({ addressee: 30 })],
    ['a place that is no text', office({ place: 30 })],
    ['a signer that is no text', office({ signer: 30 })],
    ['another who signs', office({ signsAs: 'clerk' })],
    ['a report sent before the last day', office({ sendByDays: -1 })],
    ['a report sent too late', office({ sendByDays: 61 })],
    ['a report sent at noon', office({ sendByDays: 1.5 })],
    ['a day of scoring in words', office({ selfScoreBy: 'cuối năm' })],
    ['choices that are a text', { sheets: { '{1}': 'có' } }],
    ['a name of a sheet that is none', ofSheet({ name: 1 })],
    ['a summary line in words', ofSheet({ summaryLine: 'có' })],
    ['a catalogue of an unknown kind for one sheet', ofSheet({ catalogue: { kind: 'online' } })],
    ['a heading above the sheet', pointed({ headerFirstRow: 0 })],
    ['a heading below the sheet', pointed({ headerLastRow: 1_048_577 })],
    ['a heading between two rows', pointed({ headerFirstRow: 6.5 })],
    ['a heading without columns', pointed({ columns: undefined })],
    ['a column before the first', column({ column: 0 })],
    ['a column behind the last', column({ column: 16_385 })],
    ['half a column', column({ column: 2.5 })],
    ['a column without a heading', column({ heading: undefined })],
    ['a column of a role that there is not', column({ role: 'budget' })],
    ['a column of a role that every object has', column({ role: 'toString' })],
    ['a column of a role in a list', column({ role: ['deadline'] })],
  ])('%s', (_, choices) => {
    expect(parseSettings(choosing(choices))).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
  });
});

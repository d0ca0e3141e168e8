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
    ['a version that is no number', { ...DEFAULT_SETTINGS, version: 'two' }],
    ['a text', 'damaged'],
  ])('falls back to the defaults and says so: %s', (_, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
  });

  it('reads of a later version what it understands, and says nothing of damage', () => {
    const later = { ...DEFAULT_SETTINGS, version: 3, dueSoonDays: 5, palette: 'pink', moon: { phase: 1 } };
    expect(parseSettings(later)).toEqual({
      settings: { ...DEFAULT_SETTINGS, version: 3, dueSoonDays: 5 },
      damaged: false,
    });
  });
});

import * as z from 'zod/mini';
import type { ColumnRole } from '../../domain/appendix/layout/appendix-layout';
import { parseIsoDate } from '../../domain/calendar/iso-date';
import { PALETTE_NAMES } from '../../domain/edits/highlights/highlight-palettes';
import { isFields } from './is-fields';

const column = z.int().check(z.gte(1), z.lte(16_384));
const row = z.int().check(z.gte(1), z.lte(1_048_576));

const ROLES = {
  order: true,
  code: true,
  content: true,
  task: true,
  maxScore: true,
  selfScore: true,
  appraisedScore: true,
  lastYearScore: true,
  lead: true,
  support: true,
  responsibility: true,
  deadline: true,
  evidence: true,
  status: true,
  progress: true,
  markDone: true,
  markInProgress: true,
  markNotStarted: true,
  ratio: true,
  completedOn: true,
  cause: true,
  solution: true,
  note: true,
} satisfies Record<ColumnRole, true>;

const role = z.custom<ColumnRole>((value) => typeof value === 'string' && Object.hasOwn(ROLES, value));

/** The name of the sheet when this was last written. Workbooks from before it was kept do not say. */
const name = z.optional(z.string());

/** What codes, names and points are compared with. */
const catalogue = z.union([
  /** The sheet that was chosen, else the one named "Danh mục tiêu chí", of the plan's year where there are several. */
  z.object({ kind: z.literal('sheet'), sheetId: z.optional(z.string()), name }),
  /** A list that comes with the product, for reference. */
  z.object({ kind: z.literal('builtIn'), id: z.enum(['cchc-cap-xa', 'papi']) }),
  z.object({ kind: z.literal('none') }),
]);

const words = z.optional(z.string().check(z.maxLength(200)));

/** What the papers say of the office: an OfficeFacts, and when reports are sent. */
const office = z.object({
  unit: words,
  province: words,
  addressee: words,
  place: words,
  signer: words,
  signsAs: z.optional(z.enum(['chair', 'viceChair'])),
  /** A report is sent so many days after its period's end at the latest. Absent: as the decree has it. */
  sendByDays: z.optional(z.int().check(z.gte(0), z.lte(60))),
  /** "YYYY-MM-DD": the day by which the office scores itself. */
  selfScoreBy: z.optional(z.string().check(z.refine((text) => parseIsoDate(text) !== undefined))),
});

/** What the user chose for one sheet; the key beside it is the worksheet's id. */
const sheetChoices = z.object({
  name,
  /** The user agreed once to a summary line under the table. */
  summaryLine: z.optional(z.boolean()),
  /** The heading and the columns that the user pointed at: a LayoutChoice. */
  layout: z.optional(
    z.object({
      headerFirstRow: row,
      headerLastRow: row,
      columns: z.array(z.object({ role, column, heading: z.string() })),
    }),
  ),
  /** What this sheet is compared with, where it is not what the others are. */
  catalogue: z.optional(catalogue),
});

const OWN_VERSION = 1;

const settings = z.object({
  /** A later version's number is kept, and what it means by fields that are unknown here is left as it stands. */
  version: z.int().check(z.gte(OWN_VERSION)),
  /** "YYYY-MM-DD"; absent: today. */
  asOf: z.optional(z.string().check(z.refine((text) => parseIsoDate(text) !== undefined))),
  planYear: z.optional(z.int().check(z.gte(1990), z.lte(2100))),
  dueSoonDays: z.int().check(z.gte(0), z.lte(366)),
  beforeIsStrict: z.boolean(),
  countNotApplicable: z.boolean(),
  /** Recompute by itself after an edit, while the pane is open. */
  live: z.boolean(),
  /** Ratios as formulas that count the sheet's own status words, instead of values. */
  liveFormulas: z.boolean(),
  /** Which colours highlights have. Workbooks from before there was a choice do not say: they keep the usual ones. */
  palette: z._default(z.enum(PALETTE_NAMES), 'redAndYellow'),
  language: z.optional(z.enum(['vi', 'en'])),
  /** Absent: the workbook's own sheet, where there is one. */
  catalogue: z.optional(catalogue),
  office: z.optional(office),
  sheets: z.record(z.string(), sheetChoices),
});

/** The user's choices, kept in the workbook so that they travel with it. */
export type Settings = z.infer<typeof settings>;

export type OfficeSettings = z.infer<typeof office>;

export type CatalogueChoice = z.infer<typeof catalogue>;

export type SheetChoices = z.infer<typeof sheetChoices>;

export const DEFAULT_SETTINGS: Settings = {
  version: OWN_VERSION,
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
  live: false,
  liveFormulas: false,
  palette: 'redAndYellow',
  sheets: {},
};

export interface ReadSettings {
  readonly settings: Settings;
  /** Something was stored that could not be read; in its place `settings` have the defaults. */
  readonly damaged: boolean;
}

/**
 * Reads what a workbook has stored; `undefined` (nothing stored) gives the defaults, undamaged. Fields that this version
 * does not understand do not take the others with them; in settings of a later version they are no damage.
 */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  const result = settings.safeParse(stored);
  if (result.success) return { settings: result.data, damaged: false };
  const strange = new Set(result.error.issues.map(({ path }) => path[0]));
  const understood = isVersioned(stored)
    ? settings.safeParse({
        ...DEFAULT_SETTINGS,
        ...Object.fromEntries(Object.entries(stored).filter(([key]) => !strange.has(key))),
      })
    : undefined;
  return understood?.success === true
    ? { settings: understood.data, damaged: understood.data.version === OWN_VERSION }
    : { settings: DEFAULT_SETTINGS, damaged: true };
}

function isVersioned(stored: unknown): stored is { readonly version: number } {
  return isFields(stored) && typeof stored['version'] === 'number' && stored['version'] >= OWN_VERSION;
}

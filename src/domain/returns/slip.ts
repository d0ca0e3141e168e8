import { foldTonePlacement } from '../text/fold-tone-placement';
import { tidy } from '../text/tidy';
import { keyedRows, type ReadAppendix } from './keyed-rows';
import { shownInReturn } from './return-entry';
import { RETURN_ROLES, type ReturnRole } from './return-roles';
import { shareOf } from './same-value';
import { slipKeys } from './slip-key';

/** The rows that one lead answers for, as they are sent to it and come back. */
export interface Slip {
  /** As it is written in the appendix. */
  readonly lead: string;
  readonly planYear?: number;
  /** The codes are codes of criteria, not numbers that only count the rows. */
  readonly hasCodes: boolean;
  /** What the lead may fill in: the columns that the appendix has for it. */
  readonly roles: readonly ReturnRole[];
  readonly rows: readonly SlipRow[];
}

export interface SlipRow {
  /** By it the row is known when it comes back, wherever it stands then. */
  readonly key: string;
  /** In the appendix. */
  readonly row: number;
  readonly code: string;
  readonly task: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly deadline: string;
  /** What the appendix says already; a share is a number, 0.8 for 80 %. */
  readonly said: ReadonlyMap<ReturnRole, string | number>;
}

/** A slip for every lead of a sheet's appendices, in the order in which they first lead. */
export function slipsOf(appendices: readonly ReadAppendix[]): readonly Slip[] {
  const keys = slipKeys(appendices.flatMap(({ appendix }) => appendix.items));
  const layouts = appendices.map(({ appendix }) => appendix.layout);
  const planYear = appendices.find(({ appendix }) => appendix.planYear !== undefined)?.appendix.planYear;
  const about = {
    ...(planYear === undefined ? {} : { planYear }),
    hasCodes: layouts.some(({ columns }) => columns.has('code')),
    roles: RETURN_ROLES.filter((role) => layouts.some(({ columns }) => columns.has(role))),
  };
  const byLead = new Map<string, { readonly lead: string; readonly rows: SlipRow[] }>();
  for (const of of appendices) {
    const said = new Map(keyedRows(of).map((row) => [row.row, row.values]));
    for (const { row, code, content, leads, supports, deadlineText } of of.appendix.items) {
      const values = [...(said.get(row) ?? [])].map(([role, value]) => {
        const share = role === 'progress' ? shareOf(value) : undefined;
        return [role, share === undefined ? shownInReturn(role, value) : share / 100] as const;
      });
      const made: SlipRow = {
        key: keys.get(row) ?? '',
        row,
        code: code.written,
        task: tidy(content),
        leads: leads.map(tidy),
        supports: supports.map(tidy),
        deadline: tidy(deadlineText),
        said: new Map(values),
      };
      for (const [key, lead] of new Map(leads.map((name) => [leadKey(name), tidy(name)]))) {
        const known = byLead.get(key);
        if (known === undefined) byLead.set(key, { lead, rows: [made] });
        else known.rows.push(made);
      }
    }
  }
  return [...byLead.values()].map(({ lead, rows }) => ({ lead, ...about, rows }));
}

/** The slip of the lead that is called so, however its letters are written. */
export function slipFor(slips: readonly Slip[], lead: string): Slip | undefined {
  return slips.find((slip) => leadKey(slip.lead) === leadKey(lead));
}

/** Two leads with one key are the same. */
export function leadKey(name: string): string {
  return foldTonePlacement(name);
}

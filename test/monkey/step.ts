import type { Settings } from '../../src/excel/stored/settings-schema';
import type { Typed } from '../../src/excel-host/protocol/user-actions';
import type { ExcelProfileName } from '../excel-host/protocol/profiles';

/**
 * What people do in the workbook, as data that can be written down and played again. `sheet` counts the tabs from 0, rows
 * and columns count from 1, `rule` counts the conditional formats of the sheet in their order from 0.
 */
export type PeopleStep =
  | {
      readonly does: 'type';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly value: Typed;
    }
  | {
      readonly does: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheet: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly does: 'sort';
      readonly sheet: number;
      readonly area: string;
      readonly byColumn: number;
      readonly isDescending: boolean;
    }
  | {
      readonly does: 'pasteRows';
      readonly sheet: number;
      readonly from: number;
      readonly count: number;
      readonly to: number;
    }
  /** "Insert Cut Cells" before row `to`. */
  | {
      readonly does: 'cutRows';
      readonly sheet: number;
      readonly from: number;
      readonly count: number;
      readonly to: number;
    }
  /** `keeps`: what the other cells hold stays there, hidden, as programs leave it; Excel itself empties them. */
  | { readonly does: 'merge'; readonly sheet: number; readonly area: string; readonly keeps: boolean }
  | { readonly does: 'unmerge'; readonly sheet: number; readonly merge: number }
  | { readonly does: 'hideRows'; readonly sheet: number; readonly area: string; readonly isHidden: boolean }
  | {
      readonly does: 'format';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly numberFormat?: string;
      readonly fillColor?: string;
    }
  | { readonly does: 'protect'; readonly sheet: number; readonly isProtected: boolean }
  | { readonly does: 'rename' | 'copySheet'; readonly sheet: number; readonly name: string }
  | { readonly does: 'deleteSheet' | 'activate'; readonly sheet: number }
  | {
      readonly does: 'addRule';
      readonly sheet: number;
      readonly at: string;
      readonly formula: string;
      readonly place: 'first' | 'last';
    }
  | {
      readonly does: 'moveRule';
      readonly sheet: number;
      readonly rule: number;
      readonly to: 'first' | 'last';
    }
  | { readonly does: 'resizeRule'; readonly sheet: number; readonly rule: number; readonly at: string }
  | { readonly does: 'deleteRule'; readonly sheet: number; readonly rule: number }
  /** Hidden names of ours, by their place in the workbook's list of them; all without it. */
  | { readonly does: 'deleteNames'; readonly name?: number };

export const BUTTONS = [
  'recompute',
  'ribbon',
  'recomputeAll',
  'read',
  'glance',
  'undo',
  'clear',
  'accept',
  'acceptAll',
  'setAside',
  'takeBack',
  'settings',
  'sample',
  'catalogue',
] as const;

export type Button = (typeof BUTTONS)[number];

/** Something people do right before the n-th round trip of a press, from 1. */
export interface Meanwhile {
  readonly trip: number;
  readonly step: PeopleStep;
}

/** One action that fails, the first of `trips` round trips or of one. */
export interface PlannedFault {
  readonly trip: number;
  readonly action: number;
  readonly code: string;
  readonly trips?: number;
}

export interface PressStep {
  readonly press: Button;
  /** Which finding, counted through those that are shown and round again. */
  readonly which?: number;
  readonly change?: Partial<Settings>;
  /** Agrees to the summary line of the sheet that is shown, or no more. */
  readonly summaryLine?: boolean;
  readonly meanwhile?: readonly Meanwhile[];
  readonly fault?: PlannedFault;
}

/** The pane is open in live mode while people edit: it computes by itself, and what people do within its first run may make it run again. */
export interface LiveStep {
  readonly live: readonly PeopleStep[];
  readonly meanwhile?: readonly Meanwhile[];
  readonly fault?: PlannedFault;
}

export type Step =
  PeopleStep | PressStep | LiveStep | { readonly nextDay: number } | { readonly reload: true };

/** A whole sequence: played again it does the same. */
export interface Sequence {
  readonly profile?: ExcelProfileName | undefined;
  /** "plan", "fixture papi-x-marks", "file trung-trac-cchc", "case 24-lrm", "generated 17" … */
  readonly start: string;
  readonly steps: readonly Step[];
}

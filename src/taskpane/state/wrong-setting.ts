/** The settings that are typed. */
export type TypedSetting = 'asOf' | 'planYear' | 'dueSoonDays' | 'sendByDays';

/** Why what was typed cannot be used. A day that the calendar does not have is not a text that cannot be read. */
export type WhyWrong =
  | { readonly kind: 'unreadable'; readonly typed: string }
  | { readonly kind: 'noSuchDay'; readonly day: number; readonly month: number; readonly lastDay: number }
  | { readonly kind: 'noSuchMonth'; readonly month: number };

export interface WrongSetting {
  readonly setting: TypedSetting;
  readonly why: WhyWrong;
}

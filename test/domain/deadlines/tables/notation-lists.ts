/** What each notation reads by itself, whole, and what looks like it and is not: [reads, refuses]. */
export type NotationLists = Readonly<Record<string, readonly [readonly string[], readonly string[]]>>;

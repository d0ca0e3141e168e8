/** How many months a period has. */
export const MONTHS: Record<string, number> = { tháng: 1, quý: 3, '6 tháng': 6, năm: 12 };

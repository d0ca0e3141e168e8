type Fields = Readonly<Record<string, unknown>>;

/** True for plain data that has fields, as a setting holds it. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

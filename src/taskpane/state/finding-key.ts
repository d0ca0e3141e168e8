import type { Finding } from '../../domain/finding';

/** Tells the findings of one reading apart. */
export function findingKey({ row, column, rule }: Finding): string {
  return `${row}:${column}:${rule}`;
}

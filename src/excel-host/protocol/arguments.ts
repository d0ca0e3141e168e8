import { invalidArgument } from './excel-error';

/** The arguments of a call, each read as what the member wants of it, or InvalidArgument as Excel answers. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : textArgument(value);
}

export function optionalNumber(value: unknown): number | undefined {
  return value === null || value === undefined ? undefined : numberArgument(value);
}

export function optionalBoolean(value: unknown): boolean {
  return value === null || value === undefined ? false : booleanArgument(value);
}

/** "#RRGGBB" in capitals; Excel takes names of colours too, this host does not. */
export function colourArgument(value: unknown): string {
  const text = textArgument(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return text.toUpperCase();
}

/** Excel's own code of an error ("AccessDenied"); the error's name where it is not one of Excel's. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UnknownError';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'UnknownError';
}

/** Where in the library's objects it happened ("Range.values"), for the technical details. */
export function errorLocation(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return undefined;
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return undefined;
  return typeof info.errorLocation === 'string' ? info.errorLocation : undefined;
}

import { errorCode, errorLocation } from './error-code';
import type { Failure } from './outcome';

/** Thrown inside src/excel to end a run with a known failure; never leaves it. */
export class RunFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/** How work ends of which some steps are done, and may stand: nothing is said to be as before. */
export function partlyDone(error: unknown): RunFailure {
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'excelFailed': {
      const { restored: _ofOneStep, ...rest } = failure;
      return new RunFailure({ ...rest, kind: 'partlyDone' });
    }
    case 'sheetKeptChanging':
      return new RunFailure({ kind: 'partlyDone', code: failure.kind });
    default:
      return new RunFailure(failure);
  }
}

/** The failure that an error amounts to, told by its code: messages are for developers and change with the language. */
export function failureOf(error: unknown, restored = true): Failure {
  if (error instanceof RunFailure) return error.failure;
  const code = errorCode(error);
  if (restored && code === 'InvalidOperationInCellEditMode') return { kind: 'cellEditMode' };
  if (restored && code.endsWith('PayloadSizeLimitExceeded')) return { kind: 'tooLarge' };
  if (restored && code === 'OperationCellsExceedLimit') return { kind: 'tooLarge' };
  const location = errorLocation(error);
  return { kind: 'excelFailed', code, restored, ...(location === undefined ? {} : { location }) };
}

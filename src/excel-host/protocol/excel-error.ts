/** An error as Excel itself would answer it. `code` is stable across languages and versions. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = MESSAGES[code] ?? code,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** The add-in asked for something this host does not play. A gap of the host, never of Excel. */
export class NotSupportedByHost extends ExcelError {
  constructor(readonly member: string) {
    super('NotSupportedByHost', `The Excel host does not support ${member}.`);
    this.name = 'NotSupportedByHost';
  }
}

const MESSAGES: Readonly<Record<string, string | undefined>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

export function invalidArgument(): ExcelError {
  return new ExcelError('InvalidArgument');
}

export function itemNotFound(): ExcelError {
  return new ExcelError('ItemNotFound');
}

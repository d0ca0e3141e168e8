export type XlsxErrorKind = 'notXlsx' | 'encrypted' | 'legacyXls' | 'damaged' | 'tooLarge';

/** A file that cannot be loaded as a workbook; `kind` says why, the message is for developers. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly kind: XlsxErrorKind,
    message: string,
  ) {
    super(message);
  }
}

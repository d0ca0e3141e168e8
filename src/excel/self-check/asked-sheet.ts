import { errorCode } from '../office/error-code';
import { roundTrip } from '../office/round-trip';

type Queue<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T;

/** The sheet on which questions are asked; nothing outside it is touched but what a question takes away again. */
export class AskedSheet {
  constructor(readonly name: string) {}

  /** One round trip on the sheet. */
  trip<T>(queue: Queue<T>): Promise<T> {
    return roundTrip((context) => queue(context.workbook.worksheets.getItem(this.name), context));
  }

  /** The code with which a round trip fails, else "ok". */
  async code(queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
    return this.codeOr(async () => {
      await this.trip((sheet, context) => {
        queue(sheet, context);
        return () => undefined;
      });
      return 'ok';
    });
  }

  /** What is read, or the code of the failure. */
  async codeOr<T>(read: () => Promise<T>): Promise<T | string> {
    try {
      return await read();
    } catch (error) {
      return errorCode(error);
    }
  }

  /** Blanks the sheet, its rules too, before the next question. */
  async clear(): Promise<void> {
    await this.code((sheet) => sheet.getRange().conditionalFormats.clearAll());
    await this.code((sheet) => {
      const cells = sheet.getRange('A1:H60');
      cells.unmerge();
      cells.clear();
    });
  }
}

import { formatIsoDate } from '../../domain/calendar/iso-date';
import { today } from '../../today';
import { errorCode } from '../office/error-code';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { AskedSheet } from './asked-sheet';
import { CELL_QUESTIONS } from './cell-questions';
import type { ExcelAnswer, ExcelRecord } from './excel-record';
import { GUARD_QUESTION } from './guard-question';
import type { Question } from './question';
import { RULE_QUESTIONS } from './rule-questions';
import { WORKBOOK_QUESTIONS } from './workbook-questions';

// The sheet is still empty for the first of them.
const QUESTIONS: readonly Question[] = [
  ...WORKBOOK_QUESTIONS,
  ...CELL_QUESTIONS,
  ...RULE_QUESTIONS,
  GUARD_QUESTION,
];

/** How many questions there are. */
export const QUESTION_COUNT = QUESTIONS.length;

/**
 * Asks this Excel what its documents leave open, on a sheet of its own that must have a free name, and takes the sheet
 * away again whatever happens. Throws where the sheet cannot be added or taken away.
 */
export async function askExcel(
  sheetName: string,
  onAnswer: (answer: ExcelAnswer) => void = () => undefined,
): Promise<ExcelRecord> {
  await roundTrip((context) => {
    context.workbook.worksheets.add(sheetName);
    return () => undefined;
  });
  const answers: ExcelAnswer[] = [];
  try {
    const sheet = new AskedSheet(sheetName);
    for (const question of QUESTIONS) {
      const answer = await asked(question, sheet);
      answers.push(answer);
      onAnswer(answer);
      await sheet.clear();
    }
  } finally {
    // The user may be typing into a cell just now. To take it away twice does no harm.
    await readWithRetry((context) => {
      context.workbook.worksheets.getItemOrNullObject(sheetName).delete();
      return () => undefined;
    });
  }
  return {
    format: 'tien-do.excel-record',
    version: 1,
    date: formatIsoDate(today()),
    where: where(),
    answers,
  };
}

async function asked({ id, ask, isFine }: Question, sheet: AskedSheet): Promise<ExcelAnswer> {
  try {
    const answer = await ask(sheet);
    return { id, answer, isFine: isFine?.(answer) ?? true };
  } catch (error) {
    return { id, answer: { failed: errorCode(error) }, isFine: false };
  }
}

const NEWEST = 30;

function where(): ExcelRecord['where'] {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  let minor = NEWEST;
  while (minor > 1 && !requirements.isSetSupported('ExcelApi', `1.${minor}`)) minor -= 1;
  // Some hosts tell nothing of themselves.
  const told = diagnostics as Partial<Office.ContextInformation> | undefined;
  return {
    platform: String(told?.platform ?? ''),
    build: told?.version ?? '',
    language: displayLanguage,
    dataLanguage: contentLanguage,
    excelApi: `1.${minor}`,
    scale: typeof devicePixelRatio === 'number' ? devicePixelRatio : 1,
  };
}

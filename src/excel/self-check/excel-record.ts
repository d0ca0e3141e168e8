import * as z from 'zod/mini';

const answer = z.object({
  /** Which question, "rule-ids". */
  id: z.string(),
  /** What Excel answered, the same each time one asks the same Excel. */
  answer: z.unknown(),
  /** Whether the add-in can work with that. */
  isFine: z.boolean(),
});

/** What one Excel answered to the questions that its documents leave open. Version 1. */
const record = z.object({
  format: z.literal('tien-do.excel-record'),
  version: z.literal(1),
  /** "2026-11-28" */
  date: z.string(),
  where: z.object({
    platform: z.string(),
    build: z.string(),
    language: z.string(),
    dataLanguage: z.string(),
    /** The highest ExcelApi that it claims, "1.14". */
    excelApi: z.string(),
    /** Pixels of the screen in one of the page: 1.25 at 125 %. */
    scale: z.number(),
  }),
  answers: z.array(answer),
});

export type ExcelRecord = z.infer<typeof record>;
export type ExcelAnswer = ExcelRecord['answers'][number];

/** Undefined for anything that is no record of this version. */
export function parseExcelRecord(value: unknown): ExcelRecord | undefined {
  const parsed = record.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

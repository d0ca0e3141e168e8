import type { TypedEvidence } from '../domain/evidence/judge-typed-name';
import type { FileVerdict, LaidFiles } from '../domain/evidence/lay-files';
import type { EvidenceWords } from './evidence-words';

/** What of the documents of a sheet is told in sentences. */
export interface ToldEvidence {
  readonly unit: string | undefined;
  readonly typed: readonly TypedEvidence[];
  readonly doneWithout: readonly { readonly row: number }[];
  readonly notDoneWith: readonly { readonly row: number }[];
  readonly laid?: LaidFiles;
}

export function fileCounts({ files }: LaidFiles): Readonly<Record<FileVerdict, number>> {
  const counts = { ok: 0, misnamed: 0, repeated: 0, spare: 0 };
  for (const { verdict } of files) counts[verdict] += 1;
  return counts;
}

/** The sentences, a line each: what is typed in the sheet, what is missing, and how the picked files lie. */
export function evidenceSentences(told: ToldEvidence, words: EvidenceWords): readonly string[] {
  const { unit, typed, doneWithout, notDoneWith, laid } = told;
  const wrong = typed.filter(({ verdict }) => verdict !== 'ok');
  return [
    unit === undefined ? words.noUnit : words.unit(unit),
    words.typed(typed.length - wrong.length, wrong.length),
    ...wrong.flatMap(({ row, name, verdict, right }) => [
      words.typedLine(row, name, words.typedVerdicts[verdict]),
      ...(right === undefined ? [] : [words.rightName(right)]),
    ]),
    words.doneWithout(doneWithout.map(({ row }) => row)),
    ...(notDoneWith.length === 0 ? [] : [words.notDoneWith(notDoneWith.map(({ row }) => row))]),
    ...(laid === undefined ? [] : fileSentences(laid, words)),
  ];
}

function fileSentences(laid: LaidFiles, words: EvidenceWords): readonly string[] {
  const missing = laid.rows.filter(({ verdict }) => verdict === 'missing');
  return [
    words.files(fileCounts(laid)),
    words.missing(missing.map(({ row }) => row.row)),
    ...laid.files.flatMap(({ file, verdict, right, otherUnit }) => {
      if (right !== undefined) return [words.renamed(file, right)];
      return verdict === 'spare' ? [words.spare(file, otherUnit)] : [];
    }),
  ];
}

import type { AppendixReview, PointsCount } from '../../../domain/review/appendix-review';
import { tidy } from '../../../domain/text/tidy';

export interface SectionPoints {
  readonly row: number;
  /** "1. CÔNG TÁC CHỈ ĐẠO". */
  readonly name: string;
  readonly points: PointsCount;
}

/** The sections of an appendix that have points, in sheet order. */
export function sectionPoints({ appendix, points }: AppendixReview): readonly SectionPoints[] {
  const byRow = new Map(points?.sections.map((section) => [section.row, section]));
  return appendix.sections.flatMap(({ row, code, name }) => {
    const ofSection = byRow.get(row);
    return ofSection === undefined
      ? []
      : [{ row, name: [code, tidy(name)].filter(Boolean).join('. '), points: ofSection }];
  });
}

import type { TemplateKind } from '../../../domain/templates/template-kind';
import { templatePaper } from '../../../domain/templates/template-paper';
import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { toOutcome } from '../../office/to-outcome';
import { writePaper, type WrittenPaper } from '../../papers/write-paper';
import { readSheet } from '../../reading/read-sheet';

/** What the user said of the appendix; the workbook's settings, then today's year stand in for what is left out. */
export interface TemplateWish {
  readonly kind: TemplateKind;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
}

/** Adds an empty appendix behind all sheets and shows it. Nothing that is there is written over; one undo takes it back. */
export function insertTemplate({ kind, unit, year }: TemplateWish): Promise<Outcome<WrittenPaper>> {
  return toOutcome(async () => {
    const reading = await readSheet();
    const { planYear, office } = reading.settings.settings;
    const paper = templatePaper(kind, { unit: unit ?? office?.unit, year: year ?? planYear ?? today().year });
    return writePaper(reading, paper, { isShown: true });
  });
}

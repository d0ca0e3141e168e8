import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { twips } from './page-measures';
import { NOTE_COLOUR, type Paragraph as Described, type ParagraphRole, type Run } from './text-document';

/** 6 points between paragraphs, a little more than single spacing, the first line set in by a centimetre. */
const BODY: IParagraphOptions = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(10) },
  spacing: { before: 60, after: 60, line: 264, lineRule: LineRuleType.AUTO },
};
const CENTRED: IParagraphOptions = { alignment: AlignmentType.CENTER };

interface Look {
  readonly paragraph: IParagraphOptions;
  readonly run?: { readonly bold?: true; readonly italics?: true };
}

const LOOKS: Readonly<Record<ParagraphRole, Look>> = {
  body: { paragraph: BODY },
  last: { paragraph: { ...BODY, keepNext: true } },
  chapter: {
    paragraph: { ...BODY, spacing: { ...BODY.spacing, before: 120 }, keepNext: true },
    run: { bold: true },
  },
  heading: { paragraph: { ...BODY, keepNext: true }, run: { bold: true } },
  title: { paragraph: { ...CENTRED, spacing: { before: 240 } }, run: { bold: true } },
  abstract: { paragraph: CENTRED, run: { bold: true } },
  period: { paragraph: { ...CENTRED, spacing: { after: 180 } }, run: { italics: true } },
  addressee: { paragraph: { ...CENTRED, spacing: { before: 60, after: 120 } } },
  appendixTitle: { paragraph: { ...CENTRED, keepNext: true }, run: { bold: true } },
  attachedTo: { paragraph: { ...CENTRED, spacing: { after: 180 } }, run: { italics: true } },
};

export function paragraphOf({ role, runs }: Described, width: number): (Paragraph | Table)[] {
  const { paragraph, run } = LOOKS[role];
  const text = new Paragraph({ ...paragraph, children: runs.map((each) => textRun(each, run)) });
  return role === 'abstract' ? [text, rule(width, twips(45))] : [text];
}

/** `look`: what the place gives to every run in it. */
export function textRun(
  { text, bold, italic, isNote, open }: Run,
  look: { readonly bold?: true; readonly italics?: true; readonly size?: number } = {},
): TextRun {
  // What a place is still blank for must be found at a glance, printed in grey too.
  const isBlank = open !== undefined && text.startsWith('[');
  return new TextRun({
    ...look,
    text: text.normalize('NFC'),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italics: italic }),
    ...(isNote === undefined ? {} : { color: NOTE_COLOUR }),
    ...(isBlank ? { highlight: 'yellow' as const } : {}),
  });
}

/** A solid line of the given length in the middle of the width, as it stands under the head's lines. */
export function rule(width: number, length: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 80, lineRule: LineRuleType.EXACT, after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}

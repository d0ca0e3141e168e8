/** The red of our notes, as both Word and web pages write it. */
export const NOTE_COLOUR = 'C00000';

/** A stretch of text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** A note of ours, for whoever signs: never in an issued copy. */
  readonly isNote?: true;
  /** What the office has to write here; `text` is "[...]" or a blank. */
  readonly open?: string;
}

export type ParagraphRole =
  | 'body'
  /** It stays on the page of what signs it. */
  | 'last'
  | 'chapter'
  | 'heading'
  | 'title'
  | 'abstract'
  | 'period'
  | 'addressee'
  | 'appendixTitle'
  | 'attachedTo';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly runs: readonly Run[];
}

export interface TableColumn {
  readonly heading: string;
  /** The share of the table's width; those of a table add up to 100. */
  readonly width: number;
  readonly align: 'left' | 'center';
  readonly isNote?: true;
}

export type TableRow =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly Run[])[] }
  /** One bold line over all columns. */
  | { readonly kind: 'group'; readonly text: string };

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The head that the decree on clerical work gives a paper: who issues it, where and when. */
export interface LetterHead {
  readonly kind: 'head';
  readonly body: readonly string[] | undefined;
  readonly number: readonly Run[];
  /** "V/v đôn đốc …", below the number of a letter that has no title. */
  readonly about?: string;
  readonly placeAndDay: readonly Run[];
}

/** Who receives the paper, and who signs it. */
export interface Closing {
  readonly kind: 'closing';
  readonly recipients: readonly (readonly Run[])[];
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly capacity: readonly string[];
  readonly signer: Run;
}

export type Block = Paragraph | Table | LetterHead | Closing;

/** Pages of one orientation; each section counts its pages by itself. */
export interface DocumentSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** A paper of an office, described without any file format. */
export interface TextDocument {
  readonly title: string;
  readonly sections: readonly DocumentSection[];
}

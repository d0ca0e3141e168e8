/** What the office has said of itself for its papers; what it has not said is absent. */
export interface OfficeFacts {
  /** "xã Cẩm Giàng". */
  readonly unit?: string | undefined;
  /** "tỉnh Hải Dương". */
  readonly province?: string | undefined;
  /** Whom reports go to. */
  readonly addressee?: string | undefined;
  /** The place that stands before the day of a paper. */
  readonly place?: string | undefined;
  readonly signer?: string | undefined;
  readonly signsAs?: 'chair' | 'viceChair' | undefined;
}

/** The empty appendices that can be had, by the names that the command line knows. */
export const TEMPLATE_KINDS = [
  'phu-luc-1',
  'phu-luc-2',
  'papi',
  'cchc',
  'phan-cong',
  'khac-phuc',
  'danh-muc',
] as const;

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Whose appendix it is and of which year. */
export interface TemplateRequest {
  /** "Xã Cẩm Giàng"; its place is left open where nobody has said it. */
  readonly unit?: string | undefined;
  readonly year: number;
}

/** What the job "Phụ lục mẫu" remembers. */
export interface TemplatesJobState {
  /** As chosen; the plan's year, else this one, where nothing was. */
  readonly year?: number;
}

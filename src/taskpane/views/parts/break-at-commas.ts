import { html, type TemplateResult } from 'lit-html';

/** A sentence that breaks after its commas as long as it can: "5/5 nhiệm / vụ, đạt 100%" reads badly. */
export function inClauses(sentence: string): readonly TemplateResult[] {
  const clauses = sentence.split(', ');
  return clauses.map((clause, at) =>
    at === clauses.length - 1
      ? html`<span class="clause">${clause}</span>`
      : html`<span class="clause">${clause},</span> `,
  );
}

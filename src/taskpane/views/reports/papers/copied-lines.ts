import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../../parts/icon';
import type { ViewContext } from '../../parts/view-context';

export interface CopiedLines {
  readonly id: string;
  readonly heading: string;
  readonly copyAll: string;
  readonly lines: readonly CopiedLine[];
  /** What "copy all" copies; the lines where absent. */
  readonly text?: string;
  readonly html?: string;
}

export interface CopiedLine {
  readonly words: string;
  /** What a button beside the line copies, and what the button is called. */
  readonly copies?: { readonly text: string; readonly label: string };
  readonly way?: TemplateResult;
}

/** Lines under a heading, with a button that copies them all. */
export function copiedLines(
  { id, heading, copyAll, lines, text, html: rich }: CopiedLines,
  { actions }: ViewContext,
): TemplateResult {
  const all = text ?? lines.map(({ words }) => words).join('\n');
  return html`
    <section class="sentences" id=${id}>
      <div class="sentences-top">
        <h4>${heading}</h4>
        <button type="button" class="link" id="copy-${id}" @click=${() => actions.copy(all, rich)}>
          ${icon('copy')}${copyAll}
        </button>
      </div>
      <ul class="lines">
        ${lines.map(
          ({ words, copies, way }) => html`
            <li class="report-sentence">
              <p>${words}</p>
              ${way ?? nothing}
              ${
                copies === undefined
                  ? nothing
                  : html`<button
                      type="button"
                      class="icon-button"
                      aria-label=${copies.label}
                      title=${copies.label}
                      @click=${() => actions.copy(copies.text)}
                    >
                      ${icon('copy')}
                    </button>`
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ProofFinding } from '../../../../domain/proofreading/proof-finding';
import { type ProofWords, sayProof } from '../../../../messages/proof-words';
import { proofWordsOf } from '../../../../messages/proof-words-of';
import type { ViewContext } from '../../parts/view-context';

/** More places than these are counted, not named. */
const MOST_PLACES = 4;

/** What to look at before the paper is signed, each place a way to its cell. */
export function proofSection(findings: readonly ProofFinding[], context: ViewContext): TemplateResult {
  const words = proofWordsOf(context.messages.language);
  return html`
    <section id="report-proof">
      <h4>${words.title}</h4>
      ${
        findings.length === 0
          ? html`<p class="quiet">${words.nothing}</p>`
          : html`<ul class="lines">
                ${findings.map((finding) => findingLine(finding, words, context))}
              </ul>
              <p class="quiet">${words.help}</p>`
      }
    </section>
  `;
}

function findingLine(finding: ProofFinding, words: ProofWords, { actions }: ViewContext): TemplateResult {
  const shown = finding.places.slice(0, MOST_PLACES);
  const left = finding.places.length - shown.length;
  return html`
    <li class="proof-finding">
      <p>${sayProof(words, finding)}</p>
      <p class="proof-places">
        ${shown.map((place) => {
          switch (place.kind) {
            case 'title':
              return html`<span class="quiet">${words.inTitle}</span>`;
            case 'paper':
              return html`<span class="quiet">${words.inPaper}</span>`;
            case 'cell':
              return html`<button
                type="button"
                class="link cell-link"
                @click=${() => actions.goToCell({ row: place.row, column: place.column })}
              >
                ${words.row(place.row)}
              </button>`;
          }
        })}
        ${left > 0 ? html`<span class="quiet">${words.more(left)}</span>` : nothing}
      </p>
    </li>
  `;
}

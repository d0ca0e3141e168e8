import { html, svg, type TemplateResult } from 'lit-html';

/** A ring that is full when all is done. `pathLength` lets the dash be given in per cent. */
export function ring(done: number, total: number, label: string): TemplateResult {
  const percent = total > 0 ? (done / total) * 100 : 0;
  return html`
    <svg class="ring" viewBox="0 0 80 80" aria-hidden="true">
      <circle class="ring-rest" cx="40" cy="40" r="35" />
      ${
        percent > 0
          ? svg`<circle class="ring-done" cx="40" cy="40" r="35" pathLength="100" stroke-dasharray="${percent} 100" transform="rotate(-90 40 40)" />`
          : ''
      }
      <text class="ring-label" x="40" y="45" text-anchor="middle">${label}</text>
    </svg>
  `;
}

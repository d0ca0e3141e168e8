import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';

const PATHS = {
  check: svg`<path d="m3.5 8.5 3 3 6-7" />`,
  clock: svg`<circle cx="8" cy="8" r="5.5" /><path d="M8 5v3.2l2.2 1.3" />`,
  late: svg`<path d="M8 2.2 14.2 13H1.8Z" /><path d="M8 6.2v3.2M8 11.2v.1" />`,
  error: svg`<circle cx="8" cy="8" r="5.7" /><path d="m5.9 5.9 4.2 4.2M10.1 5.9l-4.2 4.2" />`,
  warning: svg`<path d="M8 2.2 14.2 13H1.8Z" /><path d="M8 6.2v3.2M8 11.2v.1" />`,
  info: svg`<circle cx="8" cy="8" r="5.7" /><path d="M8 7.4v3.4M8 5.1v.1" />`,
  copy: svg`<rect x="5.5" y="5.5" width="7.5" height="8" rx="1.5" /><path d="M10.5 5.2V4A1.5 1.5 0 0 0 9 2.5H4.5A1.5 1.5 0 0 0 3 4v5.5A1.5 1.5 0 0 0 4.5 11h.7" />`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8" />`,
  down: svg`<path d="M3.5 6 8 10.5 12.5 6" />`,
  more: svg`<path d="M3.2 8h.1M8 8h.1M12.7 8h.1" stroke-width="2.2" />`,
  next: svg`<path d="m6 3.5 4.5 4.5L6 12.5" />`,
  recompute: svg`<path d="M13 8a5 5 0 1 1-1.6-3.7" /><path d="M13.2 2v3h-3" />`,
  undo: svg`<path d="M3 6.2h6.3a3.4 3.4 0 0 1 0 6.8H6.5" /><path d="M5.6 3.4 2.8 6.2 5.6 9" />`,
  clear: svg`<path d="m9.2 3 3.8 3.8-5.8 5.8H4.8L2.6 10.4Z" /><path d="m5.9 6.3 3.8 3.8M8 13.4h5.5" />`,
  sheet: svg`<rect x="2.5" y="3" width="11" height="10" rx="1.5" /><path d="M2.5 6.4h11M6.4 6.4V13" />`,
  search: svg`<circle cx="7" cy="7" r="4" /><path d="m10 10 3.5 3.5" />`,
  noDate: svg`<rect x="2.5" y="3.5" width="11" height="10" rx="1.5" /><path d="M2.5 6.8h11M5.5 2v2.5M10.5 2v2.5M6.5 10.2h3" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words; never the only sign, so hidden from screen readers. */
export function icon(name: IconName, slot?: 'start'): TemplateResult {
  return html`<svg class="icon" slot=${slot ?? ''} viewBox="0 0 16 16" aria-hidden="true">
    ${PATHS[name]}
  </svg>`;
}

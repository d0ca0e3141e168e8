import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from './icon';
import type { ViewContext } from './view-context';
import { windowedLines } from './virtual-list';

/** The groups of the list of work, by what stands in them. */
export type LineGroupName = 'overdue' | 'dueSoon' | 'error' | 'warning' | 'info' | 'noDate' | 'setAside';

/** A heading with a count and its lines. Nothing where there are none. */
export function lineGroup<Line>(
  name: LineGroupName,
  heading: string,
  lines: readonly Line[],
  key: (line: Line) => number | string,
  draw: (line: Line) => TemplateResult,
  context: ViewContext,
  options: {
    readonly isFolded?: boolean;
    /** The chip that is pressed says what stands in the group. */
    readonly isNamedAbove?: boolean;
    readonly lead?: TemplateResult;
    /** What is counted in the heading, where a line may speak of several. */
    readonly count?: number;
  } = {},
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const { formats } = context.messages;
  const title = html`${heading}
    <span class="group-count ${name}">${formats.number(options.count ?? lines.length)}</span>`;
  const body = html`
    ${options.lead === undefined ? nothing : html`<div class="group-lead">${options.lead}</div>`}
    ${windowedLines(lines, key, draw)}
  `;
  return options.isFolded === true
    ? html`<details class="line-group" id="group-${name}">
        <summary tabindex="0" id="fold-${name}">
          ${icon('next')}
          <h2 class="group-heading">${title}</h2>
        </summary>
        ${body}
      </details>`
    : html`<section class="line-group" id="group-${name}">
        <h2 class="group-heading ${options.isNamedAbove === true ? 'visually-hidden' : ''}">${title}</h2>
        ${body}
      </section>`;
}

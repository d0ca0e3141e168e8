import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { ListName } from '../state/pane-state';
import { PAGE_OF_LINES } from '../state/update-pane';
import { icon } from './icon';
import type { Scene } from './scene';

/** A heading with a count and its lines, the first page of them until more is asked for. Nothing where there are none. */
export function lineGroup<Line>(
  name: ListName,
  heading: string,
  lines: readonly Line[],
  key: (line: Line) => number | string,
  draw: (line: Line) => TemplateResult,
  scene: Scene,
  options: { readonly isFolded?: boolean; readonly lead?: TemplateResult } = {},
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const { formats } = scene.messages;
  const title = html`${heading} <span class="group-count ${name}">${formats.number(lines.length)}</span>`;
  const body = html`
    ${options.lead === undefined ? nothing : html`<div class="group-lead">${options.lead}</div>`}
    ${cappedLines(name, lines, key, draw, scene)}
  `;
  return options.isFolded === true
    ? html`<details class="line-group" id="group-${name}">
        <summary>
          ${icon('next')}
          <h2 class="group-heading">${title}</h2>
        </summary>
        ${body}
      </details>`
    : html`<section class="line-group" id="group-${name}">
        <h2 class="group-heading">${title}</h2>
        ${body}
      </section>`;
}

/** The lines as a list, with "show more" under it. */
export function cappedLines<Line>(
  name: ListName,
  lines: readonly Line[],
  key: (line: Line) => number | string,
  draw: (line: Line) => TemplateResult,
  { state, messages, actions }: Scene,
): TemplateResult {
  const limit = state.shown[name] ?? PAGE_OF_LINES;
  const rest = lines.length - limit;
  return html`
    <ul class="lines">
      ${repeat(lines.slice(0, limit), key, (line) => html`<li>${draw(line)}</li>`)}
    </ul>
    ${
      rest > 0
        ? html`<button type="button" class="link more" @click=${() => actions.showMore(name)}>
            ${messages.pane.todo.more(rest)}
          </button>`
        : nothing
    }
  `;
}

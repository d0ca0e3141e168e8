import { html, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../domain/a1-notation';
import type { SetAsideFinding } from '../../../domain/review/set-aside-finding';
import { sayFinding } from '../../../messages/say-finding';
import { setAsideWords } from '../../../messages/set-aside-words';
import { reasonWords } from '../../present/todo/set-aside-reasons';
import { focusNeighbour } from '../parts/focus-neighbour';
import { lineGroup } from '../parts/todo-group';
import type { AppendixViewContext } from '../parts/view-context';

/** What was set aside, folded, each with its reason and the way back. */
export function setAsideGroup(
  context: AppendixViewContext,
  setAside: readonly SetAsideFinding[],
): TemplateResult {
  const words = setAsideWords(context.messages.language);
  return html`${lineGroup(
    'setAside',
    words.heading,
    setAside,
    ({ key }) => key,
    (each) => setAsideRow(each, context),
    context,
    { isFolded: true },
  )}`;
}

function setAsideRow(setAside: SetAsideFinding, { messages, actions }: AppendixViewContext): TemplateResult {
  const words = setAsideWords(messages.language);
  const { finding, reason } = setAside;
  const address = formatAddress(finding);
  return html`
    <button type="button" class="line" @click=${() => actions.goToCell(finding)}>
      <span class="line-top"><span class="sign">${messages.pane.findings.cell(address)}</span></span>
      <span class="line-text">${sayFinding(messages, finding)}</span>
      <span class="quiet">${reasonWords(reason, words)}</span>
    </button>
    <div class="proposal">
      <button
        type="button"
        class="link take-back"
        aria-label=${words.takeBackOf(address)}
        @click=${(event: Event) => {
          focusNeighbour(event);
          actions.takeBack(setAside);
        }}
      >
        ${words.takeBack}
      </button>
    </div>
  `;
}

import { html, type TemplateResult } from 'lit-html';
import { formatAddress } from '../../../domain/a1-notation';
import type { Finding } from '../../../domain/finding';
import type { SetAsideReason } from '../../../domain/review/set-aside-finding';
import { LONGEST_REASON } from '../../../domain/review/set-aside-finding';
import { setAsideWords } from '../../../messages/set-aside-words';
import { USUAL_REASONS } from '../../present/todo/set-aside-reasons';
import { focusNeighbour } from '../parts/focus-neighbour';
import { moveFocus } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';

/** Asks why a finding is set aside: a usual reason by one press, or the user's own words. */
export function setAsideForm({ messages, actions }: AppendixViewContext, finding: Finding): TemplateResult {
  const words = setAsideWords(messages.language);
  const choose = (event: Event, reason: SetAsideReason): void => {
    focusNeighbour(event);
    actions.setAside(finding, reason);
  };
  const keepOwn = (event: Event): void => {
    const form = event.currentTarget instanceof Element ? event.currentTarget.closest('.aside-form') : null;
    const field = form?.querySelector<HTMLInputElement>('#aside-own');
    const text = field?.value.trim().slice(0, LONGEST_REASON) ?? '';
    if (text === '') field?.focus();
    else choose(event, { kind: 'own', text });
  };
  const cancel = (): void => {
    actions.askSetAside();
    moveFocus(() => document.querySelector('.unfolded .set-aside'));
  };
  const cancelByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  return html`
    <div
      class="aside-form"
      role="group"
      aria-label=${words.why(formatAddress(finding))}
      @keydown=${cancelByEscape}
    >
      <p class="small-heading">${words.why(formatAddress(finding))}</p>
      ${USUAL_REASONS.map(
        (kind) => html`
          <button
            type="button"
            class="chip"
            id="aside-${kind}"
            @click=${(event: Event) => choose(event, { kind })}
          >
            ${words.reasons[kind]}
          </button>
        `,
      )}
      <div class="aside-own">
        <input
          id="aside-own"
          type="text"
          autocomplete="off"
          maxlength=${LONGEST_REASON}
          placeholder=${words.own}
          aria-label=${words.own}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return;
            // Else it would press what the focus is moved to.
            event.preventDefault();
            keepOwn(event);
          }}
        />
        <button type="button" class="button" id="aside-keep" @click=${keepOwn}>${words.keep}</button>
      </div>
      <p class="quiet">${words.meaning}</p>
      <button type="button" class="button subtle" id="aside-cancel" @click=${cancel}>${words.cancel}</button>
    </div>
  `;
}

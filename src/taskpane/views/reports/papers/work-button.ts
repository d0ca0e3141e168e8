import { html, nothing, type TemplateResult } from 'lit-html';
import { isBusy } from '../../../state/is-busy';
import type { ViewContext } from '../../parts/view-context';

export interface WorkButton {
  readonly id: string;
  readonly words: string;
  /** Where the words alone do not say what of. */
  readonly label?: string;
  readonly isPrimary?: boolean;
  readonly press: () => void;
}

/** A button of a job that asks Excel; it waits while something else is being done. */
export function workButton(
  { id, words, label, isPrimary = false, press }: WorkButton,
  { state }: ViewContext,
): TemplateResult {
  const waits = isBusy(state);
  return html`
    <button
      type="button"
      class=${isPrimary ? 'button primary' : 'button'}
      id=${id}
      aria-label=${label ?? nothing}
      aria-disabled=${waits ? 'true' : nothing}
      @click=${() => (waits ? undefined : press())}
    >
      ${words}
    </button>
  `;
}

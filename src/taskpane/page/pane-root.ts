import { render } from 'lit-html';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { catalogueFor } from '../../messages/catalogue-for';
import type { MessageCatalogue } from '../../messages/message-catalogue';
import { messagesVi } from '../../messages/vi';
import type { PaneActions } from '../state/pane-actions';
import { languageShown, type PaneState } from '../state/pane-state';
import { renderPane } from '../views/render-pane';
import { keepFocus } from './keep-focus';

/** Draws each state into the page, in the language that the state asks for. */
export class PaneRoot {
  private messages: MessageCatalogue = messagesVi;
  private latest: { readonly state: PaneState; readonly actions: PaneActions } | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly today: () => CalendarDate,
  ) {}

  show(state: PaneState, actions: PaneActions): void {
    // The words that stood in the page before any script have done their work.
    if (this.latest === undefined) this.root.replaceChildren();
    const before = this.latest?.state;
    this.latest = { state, actions };
    this.draw();
    if (before !== undefined && showsOtherThings(before, state)) window.scrollTo(0, 0);
    const language = languageShown(state);
    if (language !== this.messages.language) void this.speak(language);
  }

  private draw(): void {
    if (this.latest === undefined) return;
    const { state, actions } = this.latest;
    document.documentElement.lang = this.messages.language;
    keepFocus(this.root, () => render(renderPane(state, this.messages, actions, this.today), this.root));
  }

  /** Where the other language does not come, the pane goes on in the one that it has. */
  private async speak(language: MessageCatalogue['language']): Promise<void> {
    try {
      this.messages = await catalogueFor(language);
      this.draw();
    } catch {
      return;
    }
  }
}

/** What is shown begins at its beginning; the same things, drawn anew, stay where they are. */
function showsOtherThings(before: PaneState, now: PaneState): boolean {
  return (
    before.tab !== now.tab ||
    before.appendixIndex !== now.appendixIndex ||
    before.filter.kind !== now.filter.kind ||
    before.filter.search !== now.filter.search ||
    before.sheet.kind !== now.sheet.kind
  );
}

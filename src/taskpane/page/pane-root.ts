import { render } from 'lit-html';
import { catalogueFor } from '../../messages/catalogue-for';
import type { MessageCatalogue } from '../../messages/message-catalogue';
import { messagesVi } from '../../messages/vi';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { PaneActions } from '../state/pane-actions';
import { languageShown, type PaneState } from '../state/pane-state';
import { renderPane } from '../views/render-pane';

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
    this.latest = { state, actions };
    this.draw();
    const language = languageShown(state);
    if (language !== this.messages.language) void this.speak(language);
  }

  private draw(): void {
    if (this.latest === undefined) return;
    const { state, actions } = this.latest;
    const { messages } = this;
    document.documentElement.lang = messages.language;
    // A date is dear to write the first time, and the first screen has none.
    const today = (): string => messages.formats.date(this.today());
    render(renderPane(state, messages, actions, today), this.root);
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

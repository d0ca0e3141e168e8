import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../parts/icon';
import { focusById, moveFocus } from '../parts/move-focus';
import type { ViewContext } from '../parts/view-context';

interface MenuState {
  readonly waits: boolean;
  readonly visibleSheets: number;
}

interface MenuItem {
  readonly id: string;
  readonly words: string;
  readonly choose: () => void;
  /** False for what may be looked at while something is being done. */
  readonly isWork: boolean;
}

/** What is pressed less often. The arrows move, Esc and a press elsewhere close it, and the focus goes back. */
export function moreMenu(context: ViewContext, menu: MenuState): TemplateResult {
  const { state, messages, actions } = context;
  const { pane } = messages;
  const close = (): void => {
    actions.openMenu(false);
    focusById('more');
  };
  const open = (): void => {
    actions.openMenu(true);
    moveFocus(() => document.querySelector('#more-menu [role=menuitem]'));
  };
  const choose = ({ isWork, choose: act }: MenuItem): void => {
    if (isWork && menu.waits) return;
    close();
    act();
  };
  return html`
    <div class="more" @focusout=${(event: FocusEvent) => closeWhenLeft(event, context)}>
      <button
        type="button"
        class="button square"
        id="more"
        aria-haspopup="menu"
        aria-expanded=${state.isMenuOpen}
        aria-label=${pane.menu.label}
        title=${pane.menu.label}
        @click=${() => (state.isMenuOpen ? close() : open())}
      >
        ${icon('more')}
      </button>
      ${
        state.isMenuOpen
          ? html`<div
              class="menu"
              id="more-menu"
              role="menu"
              aria-label=${pane.menu.label}
              @keydown=${(event: KeyboardEvent) => move(event, close)}
            >
              ${itemsOf(context, menu).map(
                (item) =>
                  html`<button
                    type="button"
                    class="menu-item"
                    role="menuitem"
                    id=${item.id}
                    aria-disabled=${item.isWork && menu.waits ? 'true' : nothing}
                    @click=${() => choose(item)}
                  >
                    ${item.words}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </div>
  `;
}

function itemsOf({ messages, actions }: ViewContext, { visibleSheets }: MenuState): readonly MenuItem[] {
  const { pane } = messages;
  const all: MenuItem = {
    id: 'recompute-all',
    words: pane.all.button,
    choose: actions.recomputeAll,
    isWork: true,
  };
  return [
    { id: 'clear', words: pane.run.clear, choose: actions.clearHighlights, isWork: true },
    ...(visibleSheets < 2 ? [] : [all]),
    { id: 'try-sample', words: pane.steps.trySample, choose: actions.addSample, isWork: true },
    {
      id: 'show-steps',
      words: pane.steps.title,
      choose: () => {
        actions.showSteps(true);
        moveFocus(() => document.querySelector('#steps > summary'));
      },
      isWork: false,
    },
    {
      id: 'show-keys',
      words: pane.keys.title,
      choose: () => {
        actions.showKeys(true);
        focusById('close-keys');
      },
      isWork: false,
    },
  ];
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent, { state, actions }: ViewContext): void {
  const goesInside =
    currentTarget instanceof Element &&
    relatedTarget instanceof Node &&
    currentTarget.contains(relatedTarget);
  // A menu that is being taken away loses the focus to nothing.
  if (state.isMenuOpen && relatedTarget !== null && !goesInside) actions.openMenu(false);
}

function move(event: KeyboardEvent, close: () => void): void {
  const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = (() => {
    switch (event.key) {
      case 'ArrowDown':
        return items[(at + 1) % items.length];
      case 'ArrowUp':
        return items.at(at - 1);
      case 'Home':
        return items[0];
      case 'End':
        return items.at(-1);
      default:
        return undefined;
    }
  })();
  if (event.key !== 'Escape' && next === undefined) return;
  event.preventDefault();
  // office.js would take the focus out of the pane on Esc.
  event.stopPropagation();
  if (event.key === 'Escape') close();
  else next?.focus();
}

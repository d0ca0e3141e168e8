import type { AppendixViewContext } from '../parts/view-context';

/** Folds what is unfolded and gives the focus back to the line, or the button, that it was unfolded by. */
export function foldLine({ currentTarget }: Event, { actions }: AppendixViewContext): void {
  const place = currentTarget instanceof Element ? currentTarget.closest('.line-item, .group-lead') : null;
  actions.fold();
  place?.querySelector<HTMLElement>('button')?.focus();
}

/** Esc folds, and stays in the pane: office.js would take the focus to the sheet. */
export function foldByEscape(event: KeyboardEvent, context: AppendixViewContext): void {
  if (event.key !== 'Escape' || context.state.unfolded === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  foldLine(event, context);
}

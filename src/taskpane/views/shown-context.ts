import { isScoringForm } from '../present/headline';
import type { AppendixViewContext } from './parts/view-context';

/** The context as it is drawn from: nothing is due in a scoring form, so that its one list is that of what to look at again. */
export function shownContext(context: AppendixViewContext): AppendixViewContext {
  if (!isScoringForm(context.review)) return context;
  const { state } = context;
  return { ...context, state: { ...state, filter: { ...state.filter, kind: 'mend' } } };
}

import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { AppendixReview } from '../../../domain/review/appendix-review';
import type { SheetReport } from '../../../excel/office/outcome';
import type { MessageCatalogue } from '../../../messages/message-catalogue';
import type { PaneActions } from '../../state/pane-actions';
import type { PaneState } from '../../state/pane-state';

/** What every view is drawn from. */
export interface ViewContext {
  readonly state: PaneState;
  readonly messages: MessageCatalogue;
  readonly actions: PaneActions;
  readonly today: () => CalendarDate;
}

/** A context in which an appendix is shown. */
export interface AppendixViewContext extends ViewContext {
  readonly report: SheetReport;
  readonly review: AppendixReview;
}

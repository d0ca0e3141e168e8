import type { MessageCatalogue } from '../../messages/message-catalogue';
import type { WhyWrong, WrongSetting } from '../state/wrong-setting';

/** Why what was typed into a setting cannot be used, and how to write it. */
export function wrongSettingWords({ setting, why }: WrongSetting, messages: MessageCatalogue): string {
  const { pane } = messages;
  switch (setting) {
    case 'planYear':
      return pane.settings.planYearWrong;
    case 'sendByDays':
      return pane.settings.sendByDaysWrong;
    case 'dueSoonDays':
      return pane.settings.dueSoonDaysWrong;
    case 'asOf':
      return wrongDayWords(why, messages);
  }
}

/** Why what was typed is no day. */
export function wrongDayWords(why: WhyWrong, { pane }: MessageCatalogue): string {
  switch (why.kind) {
    case 'unreadable':
      return pane.settings.asOfUnreadable(why.typed);
    case 'noSuchDay':
      return pane.settings.asOfNoSuchDay(why.day, why.month, why.lastDay);
    case 'noSuchMonth':
      return pane.settings.asOfNoSuchMonth(why.month);
  }
}

import { formatDate, formatNumber, formatShare } from './format';
import type { Language } from './language';
import type { Formats } from './message-catalogue';

export function formatsOf(language: Language): Formats {
  return {
    number: (value) => formatNumber(value, language),
    share: (done, total) => formatShare(done, total, language),
    date: (date) => formatDate(date, language),
  };
}

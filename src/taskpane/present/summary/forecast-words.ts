import type { Forecast } from '../../../domain/progress/forecast';
import type { Formats } from '../../../messages/message-catalogue';
import type { ProgressWords } from '../../../messages/progress-words';

/** What may be done by the end of the year, or why that is not said. */
export function forecastWords(forecast: Forecast, words: ProgressWords, formats: Formats): string {
  switch (forecast.kind) {
    case 'likely': {
      const { gained, overDays, byDay, done, total } = forecast;
      return words.likely(gained, overDays, formats.date(byDay), done, total);
    }
    case 'tooLittle':
      return words.tooLittle(forecast.days);
    case 'outdated':
      return words.outdated(formats.date(forecast.latest));
    case 'standstill':
      return words.standstill(forecast.overDays);
    case 'allDone':
      return words.allDone;
    case 'yearOver':
      return words.yearOver;
  }
}

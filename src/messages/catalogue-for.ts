import type { Language } from './language';
import type { MessageCatalogue } from './message-catalogue';
import { messagesVi } from './vi';

/** The catalogue of a language. English is loaded only for those who read it. */
export async function catalogueFor(language: Language): Promise<MessageCatalogue> {
  return language === 'vi' ? messagesVi : (await import('./en')).messagesEn;
}

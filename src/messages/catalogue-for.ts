import { messagesEn } from './en';
import type { Language } from './language';
import type { MessageCatalogue } from './message-catalogue';
import { messagesVi } from './vi';

const CATALOGUES: Readonly<Record<Language, MessageCatalogue>> = { vi: messagesVi, en: messagesEn };

export function catalogueFor(language: Language): MessageCatalogue {
  return CATALOGUES[language];
}

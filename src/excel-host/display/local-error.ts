/** How Excel in another language writes its errors. Vietnamese Excel keeps the English names. */
const RUSSIAN: Readonly<Record<string, string | undefined>> = {
  '#NULL!': '#ПУСТО!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#VALUE!': '#ЗНАЧ!',
  '#REF!': '#ССЫЛКА!',
  '#NAME?': '#ИМЯ?',
  '#NUM!': '#ЧИСЛО!',
  '#N/A': '#Н/Д',
};

/** An error in the language of Excel's windows; anything else as it is. */
export function localError<T>(value: T, language: 'en' | 'ru' = 'en'): T | string {
  if (language === 'en' || typeof value !== 'string') return value;
  return RUSSIAN[value] ?? value;
}

/** The errors that stand in the formula of a name. */
export function withLocalErrors(formula: string, language: 'en' | 'ru' = 'en'): string {
  if (language === 'en') return formula;
  return formula.replace(/#[A-Z/0]+[!?A]?/g, (error) => RUSSIAN[error] ?? error);
}

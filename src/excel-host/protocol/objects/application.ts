import { invalidArgument } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import type { WireObject } from '../wire-object';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** How Windows writes a day in the language of the data. */
export function shortDatePattern(locale = 'vi-VN'): string {
  return locale === 'en-US' ? 'M/d/yyyy' : 'dd/MM/yyyy';
}

/** As Windows has them for the language of the data. */
function dateProperties(locale: string): Readonly<Record<string, () => string>> {
  const isAmerican = locale === 'en-US';
  return {
    DateSeparator: () => '/',
    ShortDatePattern: () => shortDatePattern(locale),
    LongDatePattern: () => (isAmerican ? 'dddd, MMMM d, yyyy' : 'dd MMMM yyyy'),
    LongTimePattern: () => 'h:mm:ss tt',
    TimeSeparator: () => ':',
  };
}

/** `context.application`. Calculating does nothing: the host keeps the results that the file holds. */
export function applicationObject(runtime: HostRuntime): WireObject {
  const { state } = runtime;
  const locale = state.options.dataLocale ?? 'vi-VN';
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const separator = (type: 'decimal' | 'group'): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return {
    typeName: 'Application',
    properties: {
      CalculationMode: () => state.calculationMode,
      CalculationState: () => 'Done',
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: () => separator('decimal'),
      ThousandsSeparator: () => separator('group'),
      UseSystemSeparators: () => true,
    },
    setters: {
      CalculationMode: (value) => {
        const mode = MODES.find((known) => known === value);
        if (!mode) throw invalidArgument();
        state.calculationMode = mode;
      },
    },
    navigations: {
      CultureInfo: () => ({
        typeName: 'CultureInfo',
        properties: { Name: () => locale },
        navigations: {
          DatetimeFormat: () => ({ typeName: 'DatetimeFormatInfo', properties: dateProperties(locale) }),
          NumberFormat: () => ({
            typeName: 'NumberFormatInfo',
            properties: {
              NumberDecimalSeparator: () => separator('decimal'),
              NumberGroupSeparator: () => separator('group'),
            },
          }),
        },
      }),
    },
    methods: {
      Calculate: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

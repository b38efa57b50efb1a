/** What a reading is shown by: the moment, and the person's language and time zone. */
export interface Surroundings {
  /** In milliseconds since 1970. */
  now(): number;
  locale: string;
  timeZone: string;
}

/**
 * Gives everything in this process another clock, and, where they are stated, another default language and time zone,
 * until the function that it returns is called. Processes that are started and their files keep the real clock.
 */
export function setSurroundings({ now, locale, timeZone }: Partial<Surroundings>): () => void {
  const { Date: RealDate, Intl: RealIntl } = globalThis;
  if (now) globalThis.Date = dateOf(now, RealDate);
  if (locale !== undefined || timeZone !== undefined) globalThis.Intl = intlOf(RealIntl, locale, timeZone);
  return () => {
    globalThis.Date = RealDate;
    globalThis.Intl = RealIntl;
  };
}

function dateOf(now: () => number, RealDate: DateConstructor): DateConstructor {
  // `new Date()` is all that a command asks for the time with, beside `Date.now()`.
  class OtherDate extends RealDate {
    constructor(...values: [number | string | Date] | []) {
      super(...((values.length === 0 ? [now()] : values) as [number]));
    }
    static override now(): number {
      return now();
    }
  }
  return OtherDate as DateConstructor;
}

function intlOf(RealIntl: typeof Intl, ownLocale?: string, ownTimeZone?: string): typeof Intl {
  class DateTimeFormat extends RealIntl.DateTimeFormat {
    constructor(locale?: string, options: Intl.DateTimeFormatOptions = {}) {
      super(locale ?? ownLocale, { ...options, timeZone: options.timeZone ?? ownTimeZone });
    }
  }
  class NumberFormat extends RealIntl.NumberFormat {
    constructor(locale?: string, options?: Intl.NumberFormatOptions) {
      super(locale ?? ownLocale, options);
    }
  }
  return Object.assign(Object.create(RealIntl) as typeof Intl, { DateTimeFormat, NumberFormat });
}

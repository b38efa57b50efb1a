/** What time it is for a command: that of the machine or a fixed one, shifted. In milliseconds. */
export interface Clock {
  /** Since 1970; where it is stated, the clock stands still. */
  fixedNow?: number;
  offsetMs: number;
}

/** The time that a clock shows, given that of the machine. */
export function readClock({ fixedNow, offsetMs }: Clock, machineNow: number): number {
  return (fixedNow ?? machineNow) + offsetMs;
}

/**
 * Gives everything in this thread the host's clock, the person's language and time zone where they are stated, and
 * timers that are numbers: Raycast's run-time is not plain Node. Processes that are started keep the machine's clock.
 */
export function setSurroundings(now: (machineNow: number) => number, locale?: string, timeZone?: string): void {
  globalThis.Date = dateOf(now, globalThis.Date);
  globalThis.Intl = intlOf(globalThis.Intl, locale, timeZone);
  globalThis.setTimeout = numberOf(globalThis.setTimeout);
  globalThis.setInterval = numberOf(globalThis.setInterval);
}

function dateOf(now: (machineNow: number) => number, RealDate: DateConstructor): DateConstructor {
  // `new Date()` is all that a command asks for the time with, beside `Date.now()`.
  class HostDate extends RealDate {
    constructor(...values: [number | string | Date] | []) {
      super(...((values.length === 0 ? [HostDate.now()] : values) as [number]));
    }
    static override now(): number {
      return now(RealDate.now());
    }
  }
  return HostDate as DateConstructor;
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
  const formats = { DateTimeFormat: callable(DateTimeFormat), NumberFormat: callable(NumberFormat) };
  return Object.assign(Object.create(RealIntl) as typeof Intl, formats);
}

/** JavaScript's own formats can be made without `new`. */
function callable<Format extends new (...values: never[]) => object>(format: Format): Format {
  return new Proxy(format, { apply: (_, _this, values) => Reflect.construct(format, values) as unknown });
}

function numberOf<Start extends typeof setTimeout | typeof setInterval>(start: Start): Start {
  // Node gives a timer back for its number, so that it can be cleared by it.
  const startTimer = (...values: Parameters<typeof setTimeout>) => Number(start(...values));
  return Object.assign(startTimer, start) as unknown as Start;
}

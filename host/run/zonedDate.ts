import { instantOf, offsetAt, wallClock } from '../engine/timeZone';
import { formatDate } from '../services/formatDate';

/** The clock and the place of a script. */
export interface ZoneOfScript {
  readonly timeZone: string;
  /** Milliseconds since 1970; undefined for the machine's clock. */
  readonly now: (() => number) | undefined;
}

const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const zoneInText = /(z|utc|gmt|[+-]\d\d:?\d\d)\s*(\(.*\))?$/i;
const isoDay = /^\d{4}(-\d\d(-\d\d)?)?$/;

/**
 * A Date like the given one that reads and writes the wall clock of the script's time zone, not this machine's, and
 * tells the script's time. Apps Script runs in the zone of appsscript.json. Its dates are dates to every check but one:
 * the engine's own `new Date` makes no such date.
 */
export function zonedDate(Native: DateConstructor, { timeZone, now }: ZoneOfScript): DateConstructor {
  const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (now === undefined && timeZone === machineZone) return Native;

  const wallOf = (date: Date) => new Native(wallClock(Native.prototype.getTime.call(date), timeZone));

  function parse(text: string): number {
    if (isoDay.test(text) || zoneInText.test(text)) return Native.parse(text);
    const clock = Native.parse(text.includes('T') ? `${text}Z` : `${text} UTC`);
    return instantOf(clock, timeZone);
  }

  function instantOfArguments(args: readonly unknown[]): number {
    const [first] = args;
    if (args.length === 0) return now ? now() : Native.now();
    if (args.length > 1) return instantOf(Native.UTC(...(args as [number, number])), timeZone);
    if (Object.prototype.toString.call(first) === '[object Date]') return Native.prototype.getTime.call(first);
    return typeof first === 'string' ? parse(first) : Number(first);
  }

  function ZonedDate(...args: unknown[]): unknown {
    if (!new.target) return String(Reflect.construct(ZonedDate, []));
    return Reflect.construct(Native, [instantOfArguments(args)], new.target);
  }
  ZonedDate.prototype = Object.create(Native.prototype, { constructor: { value: ZonedDate, writable: true } });
  Object.assign(ZonedDate, { UTC: Native.UTC, now: () => (now ? now() : Native.now()), parse });
  for (const part of parts) addPart(ZonedDate.prototype, part, wallOf, timeZone);
  addTexts(ZonedDate.prototype, Native, timeZone);
  return ZonedDate as unknown as DateConstructor;
}

type Methods = Record<string, unknown>;

function addPart(
  prototype: Methods,
  part: (typeof parts)[number],
  wallOf: (date: Date) => Date,
  timeZone: string,
): void {
  define(prototype, `get${part}`, function (this: Date) {
    return wallOf(this)[`getUTC${part}`]();
  });
  if (part === 'Day') return;
  define(prototype, `set${part}`, function (this: Date, ...args: number[]) {
    const wall = wallOf(this);
    (wall[`setUTC${part}`] as (...values: number[]) => number)(...args);
    return this.setTime(instantOf(wall.getTime(), timeZone));
  });
}

function addTexts(prototype: Methods, Native: DateConstructor, timeZone: string): void {
  const text = (pattern: string) =>
    function (this: Date) {
      const instant = this.getTime();
      return Number.isNaN(instant) ? 'Invalid Date' : formatDate(instant, timeZone, pattern);
    };
  define(prototype, 'toString', text("EEE MMM dd yyyy HH:mm:ss 'GMT'Z"));
  define(prototype, 'toDateString', text('EEE MMM dd yyyy'));
  define(prototype, 'toTimeString', text("HH:mm:ss 'GMT'Z"));
  define(prototype, 'getTimezoneOffset', function (this: Date) {
    return -offsetAt(this.getTime(), timeZone) / 60_000;
  });
  define(prototype, Symbol.toPrimitive, function (this: Date, hint: string) {
    return hint === 'number' ? this.getTime() : this.toString();
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    define(prototype, name, function (this: Date, locale?: string, options: Intl.DateTimeFormatOptions = {}) {
      return Native.prototype[name].call(this, locale ?? 'en-US', { timeZone, ...options });
    });
  }
}

function define(target: Methods, name: string | symbol, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

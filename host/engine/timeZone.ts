const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/**
 * What a clock on the wall of `timeZone` shows at an instant, as the milliseconds that a clock in UTC would show it at.
 * Throws RangeError for a time zone that `Intl` does not know.
 */
export function wallClock(instant: number, timeZone: string): number {
  if (timeZone === 'UTC' || !Number.isFinite(instant)) return instant;
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
  const clock = new Date(0);
  clock.setUTCFullYear(year, number('month') - 1, number('day'));
  clock.setUTCHours(number('hour'), number('minute'), number('second'), ((instant % 1000) + 1000) % 1000);
  return clock.getTime();
}

/** The instant at which the wall clock of `timeZone` shows this; in the hour that is skipped, the one after it. */
export function instantOf(clock: number, timeZone: string): number {
  if (timeZone === 'UTC' || !Number.isFinite(clock)) return clock;
  const guess = clock - offsetAt(clock, timeZone);
  return clock - offsetAt(guess, timeZone);
}

/** How far the wall clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timeZone: string): number {
  return wallClock(instant, timeZone) - instant;
}

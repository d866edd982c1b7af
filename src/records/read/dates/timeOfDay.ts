const CLOCK = /^(?:at|um|à)?\s*(\d{1,2})[:h.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?\s*(.*)$/i;
// Z, UTC, +02:00, GMT+0100 (Central European Time), Europe/Paris, EST.
const ZONE = /^\(?(?:z|utc|gmt|[a-z]{2,5}|[a-z]+\/[a-z_/]+)?\s*(?:[+-]\d{1,2}:?\d{0,2})?\)?(?:\s*\([\p{L}\s]+\))?$/iu;
// The ways of writing one and the same.
const GREENWICH = /^\(?(?=.)(?:z|utc|gmt)?\s*(?:[+-]00?:?0{0,2})?\)?$/i;

/** A time of day as a share of the day, 0 to below 1, and the zone that was written behind it, '' for none. */
export interface TimeOfDay {
  readonly share: number;
  readonly zone: string;
}

/**
 * The time in what follows a date: `10:15`, `22:15:03.000+0000`, `3:05 PM (UTC)`. The clock is taken as it is written: a zone
 * is told, not converted, since the columns of an export share their zone. null where the text is no time.
 */
export function timeOfDay(text: string): TimeOfDay | null {
  const clock = CLOCK.exec(text);
  if (!clock) return null;
  const [, hours, minutes, seconds, half, zone = ''] = clock;
  if (!ZONE.test(zone)) return null;
  const hour = hourOf(Number(hours), half);
  const [minute, second] = [Number(minutes), Number(seconds ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const share = (hour * 3600 + minute * 60 + second) / 86_400;
  return { share, zone: GREENWICH.test(zone) ? 'UTC' : zone };
}

/** On a 12-hour clock 12 AM is midnight; an hour past 12 is one of 24 whatever stands behind it. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  const isAfternoon = /^p/i.test(half);
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

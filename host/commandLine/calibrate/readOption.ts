const DAY = 86_400_000;

/** The day of an ISO date, counted from 1970-01-01. Throws an Error that names the option where it is none. */
export function readDay(name: string, text: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
  if (!isDate) throw new Error(`--${name} must be a date such as 2026-03-31, got ${text}`);
  return time / DAY;
}

/** A whole number of days above 0. Throws likewise. */
export function positiveDays(name: string, text: string): number {
  const days = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(days > 0)) throw new Error(`--${name} must be a whole number of days above 0, got ${text}`);
  return days;
}

/** A gross margin from 0 to 1. Throws likewise. */
export function readMargin(text: string): number {
  const margin = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(margin > 0 && margin <= 1)) throw new Error(`--margin must be a rate above 0 and up to 1, got ${text}`);
  return margin;
}

/** What a word means, out of a list. Throws an Error that lists them. */
export function chosenWord<T extends string>(name: string, text: string, words: Readonly<Record<string, T>>): T {
  const meant = Object.hasOwn(words, text.toLowerCase()) ? words[text.toLowerCase()] : undefined;
  if (meant === undefined) throw new Error(`--${name} must be one of ${Object.keys(words).join(', ')}, got ${text}`);
  return meant;
}

/** Pairs such as `closed=Signed on`, by what stands before the first equals sign. Throws for a text without one. */
export function pairsOf(name: string, texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Error(`--${name} must be a pair such as ${examples[name] ?? 'a=b'}, got ${text}`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}

/** A file that is joined to another, and the column on which it is, where one is named. */
export interface JoinedFile {
  readonly file: string;
  readonly on: string | null;
}

/** Reads `teams.csv` and `teams.csv:Sales agent`; the colon behind a drive's letter is none. */
export function joinedFile(text: string): JoinedFile {
  const [, file = text, on = null] = /^(.+\.\w+):([^:]+)$/.exec(text) ?? [];
  return { file, on };
}

const examples: Readonly<Record<string, string>> = {
  map: 'closed="Signed on"',
  'lead-map': 'created="First seen"',
  stages: '"Contract signed=won"',
  'lead-status': '"Meeting held=converted"',
};

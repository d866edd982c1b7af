/**
 * The engine's error codes as Sheets writes them. Sheets has no code of its own for a spill that is blocked or for a
 * circle: both are `#REF!` with a message. The engine's `#ERROR` is what Sheets calls `#VALUE!`: an argument of a kind
 * that the function cannot use. A formula that does not parse is `#ERROR!`, one with too few or too many arguments `#N/A`.
 */
const codes: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
};

// Where Sheets says that a number is out of the function's domain, and where that a reference leads nowhere.
const outOfDomain =
  /must be (strictly )?(positive|between|greater|an integer)|on or before|out of range|[Ii]ndex (out|for CHOOSE)|base must be/;
const nowhere = /evaluates to an out of (bounds|range)/;

/** Sheets' code for an error of the engine; `message` is the engine's, which tells kinds of one code apart. */
export function sheetsErrorCode(engineCode: string, message = ''): string {
  if (engineCode === '#BAD_EXPR' && message.startsWith('Invalid number of arguments')) return '#N/A';
  if (engineCode === '#BAD_EXPR' && message.startsWith('Unknown function')) return '#NAME?';
  if (engineCode === '#ERROR' && nowhere.test(message)) return '#REF!';
  if (engineCode === '#ERROR' && outOfDomain.test(message)) return '#NUM!';
  return codes[engineCode] ?? engineCode;
}

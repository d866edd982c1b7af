/** Names of sheets as the file has them, by their names in Sheets. */
export interface SheetNames {
  /** undefined where there is no such sheet. Names ignore case, as in both programs. */
  inFile(name: string): string | undefined;
}

const longestName = 31;

/**
 * Gives each sheet a name that Excel accepts: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, not
 * `History`, no two alike. A name that Excel accepts stays.
 */
export function sheetNamesInFile(names: readonly string[]): SheetNames {
  const byName = new Map<string, string>();
  const taken = new Set(names.filter(isAccepted).map(folded));
  for (const name of names) {
    const chosen = isAccepted(name) ? name : freeName(taken, accepted(name));
    taken.add(folded(chosen));
    byName.set(folded(name), chosen);
  }
  return { inFile: (name) => byName.get(folded(name)) };
}

/** A sheet name as formulas write it: always in quotes, which is right for every name. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function accepted(name: string): string {
  const allowed = name
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/^'+|'+$/g, '')
    .trim();
  const named = allowed === '' || folded(allowed) === 'history' ? `${allowed || 'Sheet'} sheet` : allowed;
  return named.slice(0, longestName).replace(/'+$/, '');
}

function isAccepted(name: string): boolean {
  return accepted(name) === name;
}

/** `name`, or with a number where it is taken. `taken` holds names in small letters. */
export function freeName(taken: ReadonlySet<string>, name: string): string {
  for (let number = 2, tried = name; ; number++) {
    if (!taken.has(folded(tried))) return tried;
    const suffix = ` (${number})`;
    tried = name.slice(0, longestName - suffix.length) + suffix;
  }
}

function folded(name: string): string {
  return name.toLowerCase();
}

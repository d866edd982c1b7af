import type { Mapping } from '../mapping';

/** Header by field of the columns that no known header told: a person should look at these first. */
export const guessedColumns = ({ columns }: Mapping): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([field, { header, certainty }]) =>
      certainty === 'likely' || certainty === 'guess' ? [[field, header]] : [],
    ),
  );

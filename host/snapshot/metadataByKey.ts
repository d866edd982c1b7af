import type { MetadataRecord } from '../engine/besideState';

/** Metadata of a sheet or file as a whole, by key; of rows and columns it has none. */
export function metadataByKey(metadata: readonly MetadataRecord[]): Readonly<Record<string, string>> {
  const whole = metadata.filter(({ header }) => header === null);
  return Object.fromEntries(whole.map(({ key, value }) => [key, value ?? '']));
}

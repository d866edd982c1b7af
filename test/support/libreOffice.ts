import { findLibreOffice } from '../../host/libreOffice/findLibreOffice';

/** The path of LibreOffice, or null, said on the console, where this machine has none. */
export function libreOffice(): string | null {
  const program = findLibreOffice();
  if (program === null) console.warn('NOT RUN: LibreOffice is not on this machine, so no xlsx was recalculated.');
  return program;
}

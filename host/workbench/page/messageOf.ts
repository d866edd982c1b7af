/** What to tell a person about something that was thrown. */
export function messageOf(thrown: unknown): string {
  // Errors of the add-in come from another realm, where `instanceof Error` does not hold.
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
    return thrown.message;
  }
  return String(thrown);
}

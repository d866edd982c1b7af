/** `averageDealSize` as a planner reads it in a message and in autocomplete: `average_deal_size`. */
export function spokenName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A result as a cell shows it, to ten digits; rows of cells one under the other, blanks as such, dates as ISO text. */
export function resultText(result: unknown): string {
  if (!Array.isArray(result)) return `\`${cellText(result)}\``;
  const rows = result as readonly (readonly unknown[])[];
  return rows.map((row) => `\`${row.map(cellText).join(', ')}\``).join('<br>');
}

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === '') return '(blank)';
  if (typeof value === 'number') return String(Number(value.toPrecision(10)));
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

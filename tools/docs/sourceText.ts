/** A source with its addresses as links. */
export function sourceText(source: string): string {
  const text = source.replace(/https?:\/\/[^\s;,]+[^\s;,.:]/g, (address) => `<${address}>`);
  return /[.>]$/.test(text) ? text : `${text}.`;
}

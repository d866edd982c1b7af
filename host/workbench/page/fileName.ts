// What Windows, macOS and Linux refuse in a file's name.
const refused = /[<>:"/\\|?*]/g;

/** A document's title as a file name without ending. */
export function fileName(title: string): string {
  return title.replace(refused, ' ').replace(/\s+/g, ' ').trim() || 'Workbook';
}

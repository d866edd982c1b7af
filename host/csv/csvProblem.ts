/** Why a text cannot be the text of a CSV file, in words for the one who chose it; null where it can. */
export function csvProblem(text: string): string | null {
  if (text.startsWith('PK\u0003\u0004')) return 'this is a workbook or an archive. Export the sheet as CSV first.';
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    return `${rowAt(text, zero)} holds a zero character: the file may be UTF-16 read as another encoding. Save it as CSV UTF-8.`;
  }
  if (/^[ÿþ]{2}|^\uFFFD{2}/.test(text)) return 'the file is UTF-16 read as another encoding. Save it as CSV UTF-8.';
  return null;
}

function rowAt(text: string, index: number): string {
  return `row ${text.slice(0, index).split('\n').length}`;
}

// The first bytes of xlsx and zip files, and of Excel's files before 2007 as Windows-1252 reads them.
const starts = ['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0'];

/** Why a text that starts so cannot be the text of a CSV file, in words for the one who chose it; null where it can. */
export function csvProblem(start: string): string | null {
  if (starts.some((first) => start.startsWith(first)))
    return 'this is a workbook or an archive. Export the sheet as CSV first.';
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(start)) {
    return 'this is a web page or a workbook that was saved as one. Export it as CSV.';
  }
  if (/^[ÿþ]{2}|^\uFFFD{2}/.test(start)) return 'the file is UTF-16 read as another encoding. Save it as CSV UTF-8.';
  return null;
}

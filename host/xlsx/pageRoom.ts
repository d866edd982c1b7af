/**
 * What a page shows at full size between the margins, in pixels: the narrower of A4 and Letter, and the lower. Some pixels less,
 * since LibreOffice keeps more room for the footer, and programs round heights of rows each in their own way.
 */
export const pageRoom = {
  portrait: { width: 698, height: 892 },
  landscape: { width: 960, height: 625 },
} as const;

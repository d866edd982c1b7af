// Bytes 0x80 to 0x9F; the five that Windows leaves undefined stay control characters (WHATWG Encoding, index windows-1252).
const upperControls =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
// As many arguments as a call takes without filling the stack.
const pieceLength = 8192;

/** Decodes Windows-1252. Node 20's TextDecoder takes that name and decodes Latin-1, which loses the euro sign and quotes. */
export function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += pieceLength) {
    text += String.fromCharCode(...bytes.subarray(from, from + pieceLength));
  }
  return text.replace(/[\u0080-\u009F]/g, (control) => upperControls[control.charCodeAt(0) - 0x80] ?? control);
}

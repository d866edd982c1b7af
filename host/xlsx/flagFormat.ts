/** Shows a number as a flag. LibreOffice takes what IF chooses for a number; Excel shows TRUE whatever the format. */
export const flagFormat = '"TRUE";"TRUE";"FALSE"';

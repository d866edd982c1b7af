/** Dates may come from another realm than this code, where `instanceof Date` is false. */
export const isDate = (raw: unknown): raw is Date => Object.prototype.toString.call(raw) === '[object Date]';

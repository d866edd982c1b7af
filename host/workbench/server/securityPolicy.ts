/**
 * Content-Security-Policy of the page and, by inheritance, of the sidebar: nothing is fetched from another origin. The
 * grid compiles its templates and formulas, and the host runs Code.js, hence 'unsafe-eval'; a sidebar has its script
 * and its styles inline, as Apps Script serves it.
 */
export const securityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "form-action 'none'",
  "base-uri 'self'",
].join('; ');

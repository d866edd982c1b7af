/** The spreadsheet engine's module, passed in so that one copy of it serves Node and the page alike. */
export type Engine = typeof import('@odoo/o-spreadsheet');

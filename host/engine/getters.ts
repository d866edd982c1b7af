import type { Model } from '@odoo/o-spreadsheet';

/** What the engine tells of a workbook. */
export type Getters = Model['getters'];

import type { Plain, PlainGrid } from './plain';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const facetNames = [
  'content',
  'numberFormat',
  'background',
  'fontColor',
  'bold',
  'italic',
  'fontSize',
  'align',
  'wrap',
  'note',
  'validation',
] as const;

export type FacetName = (typeof facetNames)[number];

/** One thing that a cell has. What is read can be written back: writing, undo and repair all go through this pair. */
export interface Facet {
  /** What an untouched cell has. */
  readonly blank: Plain;
  /** A block, in as few calls as the facet needs. */
  read(block: Range): Plain[][];
  /** A block in one call; every cell must be known. */
  write(block: Range, grid: readonly (readonly Plain[])[]): void;
}

/** Some facets of a tab, each a grid of the tab's keyed block. */
export type FacetGrids = Readonly<Partial<Record<FacetName, PlainGrid>>>;

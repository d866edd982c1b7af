import type { Facet, FacetName, Range } from './facet';
import type { Plain } from './plain';

type LookName = Exclude<FacetName, 'content' | 'validation'>;

interface Look<T> {
  readonly blank: Plain;
  readonly read: (block: Range) => readonly (readonly (T | null)[])[];
  readonly plain?: (value: T) => Plain;
  readonly write: (block: Range, grid: (T | null)[][]) => unknown;
  /** What the service is given; null puts back its default. */
  readonly given?: (plain: Plain) => T | null;
}

function look<T extends Plain>({ blank, read, plain, write, given }: Look<T>): Facet {
  const toPlain = (value: T | null): Plain => (value === null ? blank : plain ? plain(value) : value);
  const toGiven = given ?? ((value: Plain) => value as T);
  return {
    blank,
    read: (block) => read(block).map((row) => row.map(toPlain)),
    write: (block, grid) => {
      write(
        block,
        grid.map((row) => row.map(toGiven)),
      );
    },
  };
}

// Sheets answers the first for a cell that nobody formatted, and both mean automatic when they are written.
const automatic = ['0.###############', ''];
const color = (value: string): string => value.toLowerCase();

const BLACK = '#000000';

/** A colour of the theme has no number: its name tells it from the plan's own. The theme's text colour is the default. */
function fontColor(found: GoogleAppsScript.Spreadsheet.Color): string {
  if (String(found.getColorType()) !== 'THEME') return color(found.asRgbColor().asHexString());
  const name = String(found.asThemeColor().getThemeColorType());
  return name === 'TEXT' ? BLACK : name;
}

/** What a cell looks like, and its note. */
export const lookFacets: Readonly<Record<LookName, Facet>> = {
  numberFormat: look<string>({
    blank: 'General',
    read: (block) => block.getNumberFormats(),
    plain: (format) => (automatic.includes(format) ? 'General' : format),
    write: (block, grid) => block.setNumberFormats(grid as string[][]),
  }),
  // A cell without a fill reads white: white is written as no fill, so that its gridlines stay.
  background: look<string>({
    blank: '#ffffff',
    read: (block) => block.getBackgrounds(),
    plain: color,
    write: (block, grid) => block.setBackgrounds(grid),
    given: (value) => (value === '#ffffff' ? null : String(value)),
  }),
  fontColor: look<string>({
    blank: BLACK,
    read: (block) => block.getFontColorObjects().map((row) => row.map(fontColor)),
    write: (block, grid) => block.setFontColors(grid as string[][]),
    given: (value) => (/^#(?!000000$)/.test(String(value)) ? String(value) : null),
  }),
  bold: look<string>({
    blank: 'normal',
    read: (block) => block.getFontWeights(),
    write: (block, grid) => block.setFontWeights(grid as GoogleAppsScript.Spreadsheet.FontWeight[][]),
  }),
  italic: look<string>({
    blank: 'normal',
    read: (block) => block.getFontStyles(),
    write: (block, grid) => block.setFontStyles(grid as GoogleAppsScript.Spreadsheet.FontStyle[][]),
  }),
  fontSize: look<number>({
    blank: 10,
    read: (block) => block.getFontSizes(),
    write: (block, grid) => block.setFontSizes(grid as number[][]),
  }),
  // Unset reads `general`, or `general-left` and its kin by what the cell holds.
  align: look<string>({
    blank: 'general',
    read: (block) => block.getHorizontalAlignments(),
    plain: (align) => (align.startsWith('general') ? 'general' : align),
    write: (block, grid) => block.setHorizontalAlignments(grid as ('left' | 'center' | 'right' | null)[][]),
    given: (align) => (align === 'general' ? null : String(align)),
  }),
  wrap: look<boolean>({
    blank: false,
    read: (block) => block.getWraps(),
    write: (block, grid) => block.setWraps(grid as boolean[][]),
  }),
  note: look<string>({
    blank: '',
    read: (block) => block.getNotes(),
    write: (block, grid) => block.setNotes(grid as string[][]),
  }),
};

import { hexColor } from '../engine/cellStyle';

const legends = ['bottom', 'left', 'none', 'right', 'top'] as const;

/** What the options of a chart ask for; undefined where they do not say. */
export interface ChartOptions {
  readonly title?: string;
  readonly titleStyle?: { readonly color?: string; readonly fontSize?: number; readonly bold?: boolean };
  readonly isStacked?: boolean;
  readonly legend?: (typeof legends)[number];
  readonly horizontalTitle?: string;
  readonly verticalTitle?: string;
  /** A number format. The engine takes that of the cells, so it shows in exports only. */
  readonly horizontalFormat?: string;
  readonly verticalFormat?: string;
  readonly colors?: readonly string[];
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly firstColumnIsDomain?: boolean;
}

type Reader = (value: unknown) => ChartOptions | undefined;
type TextKey = 'title' | 'horizontalTitle' | 'verticalTitle' | 'horizontalFormat' | 'verticalFormat';

const text = (key: TextKey): Reader => {
  return (value) => (typeof value === 'string' ? { [key]: value } : undefined);
};
const pixels = (key: 'width' | 'height'): Reader => {
  return (value) => (typeof value === 'number' && value > 0 ? { [key]: value } : undefined);
};

// Names as the chart options of Google's own documentation spell them, in their dotted form.
const readers: Readonly<Record<string, Reader>> = {
  title: text('title'),
  'titleTextStyle.color': (value) =>
    typeof value === 'string' ? { titleStyle: { color: hexColor(value) } } : undefined,
  'titleTextStyle.fontSize': (value) => (typeof value === 'number' ? { titleStyle: { fontSize: value } } : undefined),
  'titleTextStyle.bold': (value) => (typeof value === 'boolean' ? { titleStyle: { bold: value } } : undefined),
  'hAxis.title': text('horizontalTitle'),
  'vAxis.title': text('verticalTitle'),
  'hAxis.format': text('horizontalFormat'),
  'vAxis.format': text('verticalFormat'),
  'legend.position': (value) => {
    const legend = legends.find((known) => known === value);
    return legend && { legend };
  },
  isStacked: (value) => (typeof value === 'boolean' ? { isStacked: value } : undefined),
  colors: (value) => (isTexts(value) ? { colors: value.map(hexColor) } : undefined),
  width: pixels('width'),
  height: pixels('height'),
  useFirstColumnAsDomain: (value) => (typeof value === 'boolean' ? { firstColumnIsDomain: value } : undefined),
};

/**
 * Reads options as `setOption` was given them. Sheets passes over a name that it does not know, and so hides a typing
 * error; here it throws, as does a value of another kind.
 */
export function readOptions(options: Readonly<Record<string, unknown>>): ChartOptions {
  let found: ChartOptions = {};
  for (const [name, value] of Object.entries(options)) {
    const read = readers[name]?.(value);
    if (!read) throw new Error(`EmbeddedChartBuilder.setOption ${name}: ${JSON.stringify(value)} is not emulated`);
    found = { ...found, ...read, titleStyle: { ...found.titleStyle, ...read.titleStyle } };
  }
  return found;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

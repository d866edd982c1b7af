import type { Style } from '@odoo/o-spreadsheet';

/** One look of a cell that a range can set and get: how Sheets names its values and how the engine keeps them. */
export interface Look<T> {
  /** What Sheets answers for a cell where nobody set it. */
  readonly standard: T;
  /** The part of the engine's style; undefined values take it away. Throws on a value that Sheets refuses. */
  write(value: T): Style;
  read(style: Style): T;
}

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
};

/** A colour as `#rrggbb` in small letters. Takes that, `#rgb` and the common names; throws on others. */
export function hexColor(color: string): string {
  const lower = color.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const hex = names[lower] ?? lower;
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`color ${color} is not emulated`);
  return hex;
}

function color(key: 'fillColor' | 'textColor', standard: string): Look<string> {
  return {
    standard,
    // Sheets cannot tell a cell that was set to the standard colour from one that was not.
    write: (value) => ({ [key]: hexColor(value) === standard ? undefined : hexColor(value) }),
    read: (style) => (style[key] ? hexColor(style[key]) : standard),
  };
}

function oneOf<T extends string>(what: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`Invalid argument: ${value} (${what})`);
  return found;
}

export const background = color('fillColor', '#ffffff');
export const fontColor = color('textColor', '#000000');

export const fontWeight: Look<string> = {
  standard: 'normal',
  write: (value) => ({ bold: oneOf('font weight', ['bold', 'normal'], value) === 'bold' || undefined }) as Style,
  read: (style) => (style.bold ? 'bold' : 'normal'),
};

export const fontStyle: Look<string> = {
  standard: 'normal',
  write: (value) => ({ italic: oneOf('font style', ['italic', 'normal'], value) === 'italic' || undefined }) as Style,
  read: (style) => (style.italic ? 'italic' : 'normal'),
};

export const fontLine: Look<string> = {
  standard: 'none',
  write(value) {
    const line = oneOf('font line', ['underline', 'line-through', 'none'], value);
    return {
      underline: line === 'underline' || undefined,
      strikethrough: line === 'line-through' || undefined,
    } as Style;
  },
  read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
};

export const fontSize: Look<number> = {
  standard: 10,
  write: (value) => ({ fontSize: value === 10 ? undefined : value }) as Style,
  read: (style) => style.fontSize ?? 10,
};

export const horizontalAlignment: Look<string> = {
  standard: 'general',
  write(value) {
    const align = oneOf('alignment', ['left', 'center', 'right', 'normal', 'general'], value);
    return { align: align === 'normal' || align === 'general' ? undefined : align };
  },
  read: (style) => style.align ?? 'general',
};

export const verticalAlignment: Look<string> = {
  standard: 'bottom',
  write(value) {
    const align = oneOf('alignment', ['top', 'middle', 'bottom'], value);
    return { verticalAlign: align === 'bottom' ? undefined : align };
  },
  read: (style) => style.verticalAlign ?? 'bottom',
};

export const wrap: Look<boolean> = {
  standard: false,
  write: (value) => ({ wrapping: value ? 'wrap' : undefined }),
  read: (style) => style.wrapping === 'wrap',
};

import type { Style } from '@odoo/o-spreadsheet';
import { hexColor } from '../engine/cellStyle';
import { Color } from './color';
import type { Emulated } from './service';
import { Service } from './service';

/** Parts of a text's look; what is null stays as it is where the style is applied. */
export interface TextLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontSize: number | null;
  /** `#rrggbb` */
  readonly color: string | null;
}

/** `SpreadsheetApp.TextStyle`, without font families: the engine has one. */
export class TextStyle extends Service {
  static override readonly serviceName = 'TextStyle';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    isBold: 'free',
    isItalic: 'free',
    isUnderline: 'free',
    isStrikethrough: 'free',
    getFontSize: 'free',
    getForegroundColorObject: 'free',
    copy: 'free',
  };

  constructor(readonly look: TextLook) {
    super();
  }

  isBold = () => this.look.bold;
  isItalic = () => this.look.italic;
  isUnderline = () => this.look.underline;
  isStrikethrough = () => this.look.strikethrough;
  getFontSize = () => this.look.fontSize;
  getForegroundColorObject = () => (this.look.color === null ? null : new Color(this.look.color));
  copy = () => new TextStyleBuilder(this.look);
}

const nothing: TextLook = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontSize: null,
  color: null,
};

/** `SpreadsheetApp.TextStyleBuilder` */
export class TextStyleBuilder extends Service {
  static override readonly serviceName = 'TextStyleBuilder';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    build: 'free',
    setBold: 'free',
    setItalic: 'free',
    setUnderline: 'free',
    setStrikethrough: 'free',
    setFontSize: 'free',
    setForegroundColor: 'free',
  };

  constructor(private look: TextLook = nothing) {
    super();
  }

  build = () => new TextStyle(this.look);
  setBold = (bold: boolean) => this.with({ bold });
  setItalic = (italic: boolean) => this.with({ italic });
  setUnderline = (underline: boolean) => this.with({ underline });
  setStrikethrough = (strikethrough: boolean) => this.with({ strikethrough });
  setFontSize = (fontSize: number) => this.with({ fontSize });
  setForegroundColor = (color: string | null) => this.with({ color: color === null ? null : hexColor(color) });

  private with(change: Partial<TextLook>): this {
    this.look = { ...this.look, ...change };
    return this;
  }
}

/** The look of a cell's text as the engine keeps it. */
export function textLookOf(style: Style): TextLook {
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    fontSize: style.fontSize ?? 10,
    color: style.textColor ? hexColor(style.textColor) : '#000000',
  };
}

/** The change of the engine's style that applies a look; undefined takes a part away. */
export function styleOfTextLook({ bold, italic, underline, strikethrough, fontSize, color }: TextLook): Style {
  const change: Record<string, unknown> = {};
  if (bold !== null) change.bold = bold || undefined;
  if (italic !== null) change.italic = italic || undefined;
  if (underline !== null) change.underline = underline || undefined;
  if (strikethrough !== null) change.strikethrough = strikethrough || undefined;
  if (fontSize !== null) change.fontSize = fontSize === 10 ? undefined : fontSize;
  if (color !== null) change.textColor = color === '#000000' ? undefined : color;
  return change as Style;
}

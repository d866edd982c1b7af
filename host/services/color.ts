import type { EnumValue } from './enumeration';
import { ColorType } from './enumerations';
import type { Emulated } from './service';
import { Service } from './service';

/** `SpreadsheetApp.Color`. Theme colours are not emulated. */
export class Color extends Service {
  static override readonly serviceName = 'Color';
  static override readonly emulated: Emulated = { ...Service.emulated, asRgbColor: 'free', getColorType: 'free' };

  /** `hex` is `#rrggbb`. */
  constructor(private readonly hex: string) {
    super();
  }

  asRgbColor(): RgbColor {
    return new RgbColor(this.hex);
  }

  getColorType(): EnumValue {
    return ColorType.RGB;
  }
}

/** `SpreadsheetApp.RgbColor` */
export class RgbColor extends Service {
  static override readonly serviceName = 'RgbColor';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    asHexString: 'free',
    getRed: 'free',
    getGreen: 'free',
    getBlue: 'free',
    getColorType: 'free',
  };

  constructor(private readonly hex: string) {
    super();
  }

  asHexString = (): string => this.hex;
  getRed = (): number => Number.parseInt(this.hex.slice(1, 3), 16);
  getGreen = (): number => Number.parseInt(this.hex.slice(3, 5), 16);
  getBlue = (): number => Number.parseInt(this.hex.slice(5, 7), 16);
  getColorType = (): EnumValue => ColorType.RGB;
}

import type { Emulated } from './service';
import { Service } from './service';

/** One value of an enumeration, such as `SpreadsheetApp.BorderStyle.SOLID`. There is one object for each value. */
export class EnumValue extends Service {
  static override readonly serviceName = 'Enum';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    name: 'free',
    ordinal: 'free',
    compareTo: 'free',
  };

  constructor(
    readonly label: string,
    private readonly position: number,
  ) {
    super();
  }

  override toString(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
}

/** An enumeration as a plain object of its values: an unknown name reads undefined, as in Apps Script. */
export function enumeration<const Name extends string>(names: readonly Name[]): Readonly<Record<Name, EnumValue>> {
  return Object.fromEntries(names.map((name, i) => [name, new EnumValue(name, i)])) as Record<Name, EnumValue>;
}

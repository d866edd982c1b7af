import type { MetadataRecord } from '../engine/besideState';
import type { HostState } from '../hostState';
import type { EnumValue } from './enumeration';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enumerations';
import { keepMetadata, type MetadataPlace, metadataAt } from './metadataAccess';
import { Range } from './range';
import type { Emulated } from './service';
import { Service } from './service';
import { Sheet } from './sheet';

/** `SpreadsheetApp.DeveloperMetadata` */
export class DeveloperMetadata extends Service {
  static override readonly serviceName = 'DeveloperMetadata';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getId: 'free',
    getKey: 'free',
    getValue: 'free',
    getVisibility: 'free',
    getLocation: 'free',
    setKey: 'write',
    setValue: 'write',
    setVisibility: 'write',
    remove: 'write',
  };

  constructor(
    private readonly state: HostState,
    private readonly place: MetadataPlace,
    private readonly id: number,
  ) {
    super();
  }

  getId = () => this.id;
  getKey = () => this.record().key;
  getValue = () => this.record().value;
  getVisibility = (): EnumValue => DeveloperMetadataVisibility[this.record().visibility];
  setKey = (key: string) => this.change({ key });
  setValue = (value: string) => this.change({ value });
  setVisibility = (visibility: EnumValue) =>
    this.change({ visibility: visibility.label as MetadataRecord['visibility'] });
  getLocation = () => new DeveloperMetadataLocation(this.state, this.place, this.record());

  remove(): void {
    this.record();
    keepMetadata(
      this.state,
      this.place,
      metadataAt(this.state, this.place).filter(({ id }) => id !== this.id),
    );
  }

  private record(): MetadataRecord {
    const found = metadataAt(this.state, this.place).find(({ id }) => id === this.id);
    if (!found) throw new Error('This developer metadata was removed.');
    return found;
  }

  private change(change: Partial<MetadataRecord>): this {
    const changed = { ...this.record(), ...change };
    const all = metadataAt(this.state, this.place);
    keepMetadata(
      this.state,
      this.place,
      all.map((record) => (record.id === this.id ? changed : record)),
    );
    return this;
  }
}

/** `SpreadsheetApp.DeveloperMetadataLocation` */
export class DeveloperMetadataLocation extends Service {
  static override readonly serviceName = 'DeveloperMetadataLocation';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getLocationType: 'free',
    getSheet: 'free',
    getRow: 'free',
    getColumn: 'free',
  };

  constructor(
    private readonly state: HostState,
    private readonly place: MetadataPlace,
    private readonly record: MetadataRecord,
  ) {
    super();
  }

  getLocationType(): EnumValue {
    if (this.place === null) return DeveloperMetadataLocationType.SPREADSHEET;
    if (this.record.header === null) return DeveloperMetadataLocationType.SHEET;
    return this.record.header.dimension === 'ROW'
      ? DeveloperMetadataLocationType.ROW
      : DeveloperMetadataLocationType.COLUMN;
  }

  getSheet = () => (this.place === null ? null : new Sheet(this.state, this.place));
  getRow = () => this.line('ROW');
  getColumn = () => this.line('COL');

  private line(dimension: 'ROW' | 'COL'): Range | null {
    const { header } = this.record;
    if (this.place === null || header?.dimension !== dimension) return null;
    const whole = this.state.workbook.getters.getSheetZone(this.place);
    const { start, end } = header;
    const zone = dimension === 'ROW' ? { ...whole, top: start, bottom: end } : { ...whole, left: start, right: end };
    return new Range(this.state, this.place, zone);
  }
}

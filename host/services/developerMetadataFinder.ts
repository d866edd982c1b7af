import type { MetadataRecord } from '../engine/besideState';
import type { HostState } from '../hostState';
import { DeveloperMetadata } from './developerMetadata';
import type { EnumValue } from './enumeration';
import { metadataAt } from './metadataAccess';
import type { Emulated } from './service';
import { Service } from './service';

/** `SpreadsheetApp.DeveloperMetadataFinder`: within the file when `place` is null, else within one sheet. */
export class DeveloperMetadataFinder extends Service {
  static override readonly serviceName = 'DeveloperMetadataFinder';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    withKey: 'free',
    withValue: 'free',
    withId: 'free',
    withVisibility: 'free',
    withLocationType: 'free',
    find: 'read',
  };
  private readonly conditions: ((record: MetadataRecord) => boolean)[] = [];
  private locationType: string | null = null;

  constructor(
    private readonly state: HostState,
    private readonly place: string | null,
  ) {
    super();
  }

  withKey = (key: string) => this.where((record) => record.key === key);
  withValue = (value: string) => this.where((record) => record.value === value);
  withId = (id: number) => this.where((record) => record.id === id);
  withVisibility = (visibility: EnumValue) => this.where((record) => record.visibility === visibility.label);

  withLocationType(type: EnumValue): this {
    this.locationType = type.label;
    return this;
  }

  find(): DeveloperMetadata[] {
    const places = this.place === null ? [null, ...this.state.workbook.getters.getSheetIds()] : [this.place];
    const found = places.flatMap((place) => {
      const matching = metadataAt(this.state, place).filter((record) => this.conditions.every((fits) => fits(record)));
      return matching.map(({ id }) => new DeveloperMetadata(this.state, place, id));
    });
    return found.filter(
      (metadata) => this.locationType === null || metadata.getLocation().getLocationType().label === this.locationType,
    );
  }

  private where(condition: (record: MetadataRecord) => boolean): this {
    this.conditions.push(condition);
    return this;
  }
}

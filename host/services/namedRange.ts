import type { HostState } from '../hostState';
import { Range } from './range';
import type { Emulated } from './service';
import { Service } from './service';

/** `SpreadsheetApp.NamedRange` */
export class NamedRange extends Service {
  static override readonly serviceName = 'NamedRange';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getName: 'free',
    getRange: 'read',
    setName: 'write',
    setRange: 'write',
    remove: 'write',
  };

  constructor(
    private readonly state: HostState,
    private name: string,
  ) {
    super();
  }

  getName(): string {
    return this.name;
  }

  getRange(): Range {
    const range = this.state.workbook.getters.getNamedRange(this.name)?.range;
    if (!range) throw new Error(`The named range ${this.name} was removed.`);
    const { top, left, bottom, right } = range.zone;
    return new Range(this.state, range.sheetId, { top, left, bottom, right });
  }

  setName(name: string): this {
    this.update(name, this.getRange());
    this.name = name;
    return this;
  }

  setRange(range: Range): this {
    this.update(this.name, range);
    return this;
  }

  remove(): void {
    this.getRange();
    this.state.workbook.send('DELETE_NAMED_RANGE', { name: this.name });
  }

  private update(newRangeName: string, range: Range): void {
    const ranges = [this.state.workbook.getters.getRangeDataFromZone(range.sheetId, range.zone)];
    const named = { oldRangeName: this.name, newRangeName, ranges, sheetId: range.sheetId };
    this.state.workbook.send('UPDATE_NAMED_RANGE', named);
  }
}

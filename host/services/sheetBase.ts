import type { HostState } from '../hostState';
import type { Emulated } from './service';
import { Service } from './service';

/** Which sheet it is. The other parts of Sheet build on it. */
export class SheetBase extends Service {
  static override readonly serviceName: string = 'Sheet';
  static override readonly emulated: Emulated = Service.emulated;

  constructor(
    readonly state: HostState,
    readonly sheetId: string,
  ) {
    super();
  }

  /** Throws where the sheet was deleted. Every method asks first. */
  protected assertThere(): void {
    if (!this.state.workbook.getters.tryGetSheet(this.sheetId)) throw new Error(`Sheet ${this.sheetId} not found`);
  }

  protected get getters() {
    this.assertThere();
    return this.state.workbook.getters;
  }

  protected sheetName(): string {
    return this.getters.getSheetName(this.sheetId);
  }
}

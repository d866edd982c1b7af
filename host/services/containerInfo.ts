import type { ChartPlace } from '../charts/chartForm';
import type { Emulated } from './service';
import { Service } from './service';

/** `SpreadsheetApp.ContainerInfo`: where a chart lies. */
export class ContainerInfo extends Service {
  static override readonly serviceName = 'ContainerInfo';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getAnchorRow: 'free',
    getAnchorColumn: 'free',
    getOffsetX: 'free',
    getOffsetY: 'free',
  };

  constructor(private readonly place: ChartPlace) {
    super();
  }

  getAnchorRow = (): number => this.place.row + 1;
  getAnchorColumn = (): number => this.place.column + 1;
  getOffsetX = (): number => this.place.x;
  getOffsetY = (): number => this.place.y;
}

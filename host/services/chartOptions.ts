import type { Emulated } from './service';
import { Service } from './service';

/** `Charts.ChartOptions`: the options of a chart, read by name. */
export class ChartOptions extends Service {
  static override readonly serviceName = 'ChartOptions';
  static override readonly emulated: Emulated = { ...Service.emulated, get: 'read' };

  constructor(private readonly options: Readonly<Record<string, unknown>>) {
    super();
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

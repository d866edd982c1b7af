import type { Emulated } from './service';
import { Service } from './service';

/** `Logger` and `console`: what was logged is kept for whoever looks. */
export class Logger extends Service {
  static override readonly serviceName: string = 'Logger';
  static override readonly emulated: Emulated = { ...Service.emulated, log: 'free', getLog: 'free', clear: 'free' };

  constructor(protected readonly lines: string[]) {
    super();
  }

  log(...parts: readonly unknown[]): this {
    this.lines.push(parts.map(String).join(' '));
    return this;
  }

  getLog(): string {
    return this.lines.join('\n');
  }

  clear(): void {
    this.lines.length = 0;
  }
}

/** The global `console` of Apps Script. */
export class Console extends Logger {
  static override readonly serviceName = 'console';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    log: 'free',
    info: 'free',
    warn: 'free',
    error: 'free',
    time: 'free',
    timeEnd: 'free',
  };

  info = (...parts: readonly unknown[]) => this.log(...parts);
  warn = (...parts: readonly unknown[]) => this.log(...parts);
  error = (...parts: readonly unknown[]) => this.log(...parts);
  time = (label: string) => this.log(`${label}: started`);
  timeEnd = (label: string) => this.log(`${label}: ended`);
}

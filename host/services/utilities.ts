import { fromBase64, toBase64 } from './base64';
import { formatDate } from './formatDate';
import type { Emulated } from './service';
import { Service } from './service';
import { utf8Bytes } from './utf8';

/** `Utilities`, as far as a plan needs it. */
export class Utilities extends Service {
  static override readonly serviceName = 'Utilities';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    formatDate: 'free',
    sleep: 'free',
    getUuid: 'free',
    base64Encode: 'free',
    base64Decode: 'free',
  };
  private uuids = 0;

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date.getTime(), timeZone, format);
  }

  /** Takes a text or bytes. */
  base64Encode(data: string | readonly number[]): string {
    return toBase64(typeof data === 'string' ? utf8Bytes(data) : data);
  }

  base64Decode(text: string): number[] {
    return fromBase64(text);
  }

  /** Nobody waits: there is nothing to wait for. */
  sleep(_milliseconds: number): void {}

  /** Unique in a run and the same in every run, so that two runs can be compared. */
  getUuid(): string {
    this.uuids++;
    return `00000000-0000-4000-8000-${this.uuids.toString(16).padStart(12, '0')}`;
  }
}

import { AuthMode } from './enumerations';
import type { Emulated } from './service';
import { Service } from './service';

/** `ScriptApp`, for its authorization modes only. */
export class ScriptApp extends Service {
  static override readonly serviceName = 'ScriptApp';
  static override readonly emulated: Emulated = { ...Service.emulated, AuthMode: 'value' };
  readonly AuthMode = AuthMode;
}

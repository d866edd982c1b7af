import type { HostState } from '../hostState';
import type { Emulated } from './service';
import { Service } from './service';
import { User } from './user';

/** `Session` */
export class Session extends Service {
  static override readonly serviceName = 'Session';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getActiveUser: 'free',
    getEffectiveUser: 'free',
    getScriptTimeZone: 'free',
    getActiveUserLocale: 'free',
    getTemporaryActiveUserKey: 'free',
  };

  constructor(private readonly state: HostState) {
    super();
  }

  getActiveUser = () => new User(this.state.user);
  getEffectiveUser = () => new User(this.state.user);
  getScriptTimeZone = () => this.state.scriptTimeZone;
  getActiveUserLocale = () => this.state.locale.code.slice(0, 2);
  getTemporaryActiveUserKey = () => `key of ${this.state.user}`;
}

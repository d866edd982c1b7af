import type { Emulated } from './service';
import { Service } from './service';

/** `Base.User` */
export class User extends Service {
  static override readonly serviceName = 'User';
  static override readonly emulated: Emulated = { ...Service.emulated, getEmail: 'free' };

  constructor(private readonly email: string) {
    super();
  }

  override toString(): string {
    return this.email;
  }

  getEmail(): string {
    return this.email;
  }
}

import type { HostState } from '../hostState';
import type { DocumentLock } from './documentLock';
import type { Emulated } from './service';
import { Service } from './service';

/** `LockService`, with its document lock only. */
export class LockService extends Service {
  static override readonly serviceName = 'LockService';
  static override readonly emulated: Emulated = { ...Service.emulated, getDocumentLock: 'free' };

  constructor(private readonly state: HostState) {
    super();
  }

  /** null where the script belongs to no document. */
  getDocumentLock(): Lock | null {
    return this.state.lock.missing ? null : new Lock(this.state.lock);
  }
}

/** `LockService.Lock`. Nobody else runs here, so a lock that another holds is not let go while this one waits. */
class Lock extends Service {
  static override readonly serviceName = 'Lock';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    tryLock: 'write',
    waitLock: 'write',
    releaseLock: 'write',
    hasLock: 'read',
  };

  constructor(private readonly lock: DocumentLock) {
    super();
  }

  tryLock(): boolean {
    return this.lock.take();
  }

  waitLock(): void {
    if (!this.lock.take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.lock.release();
  }

  hasLock(): boolean {
    return this.lock.isHeld;
  }
}

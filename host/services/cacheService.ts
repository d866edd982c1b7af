import type { HostState } from '../hostState';
import type { Emulated } from './service';
import { Service } from './service';
import { utf8Length } from './utf8';

// Google's quotas page.
const valueBytes = 100 * 1024;

/** `CacheService` */
export class CacheService extends Service {
  static override readonly serviceName = 'CacheService';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getScriptCache: 'free',
    getDocumentCache: 'free',
    getUserCache: 'free',
  };

  constructor(private readonly state: HostState) {
    super();
  }

  getScriptCache = () => new Cache(this.state.properties.cache, 'script');
  getDocumentCache = () => new Cache(this.state.properties.cache, 'document');
  getUserCache = () => new Cache(this.state.properties.cache, `user ${this.state.user}`);
}

/** `CacheService.Cache`. Nothing expires here: a run is far shorter than any expiration. */
class Cache extends Service {
  static override readonly serviceName = 'Cache';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    get: 'read',
    getAll: 'read',
    put: 'write',
    putAll: 'write',
    remove: 'write',
    removeAll: 'write',
  };

  constructor(
    private readonly entries: Map<string, string>,
    private readonly scope: string,
  ) {
    super();
  }

  get(key: string): string | null {
    return this.entries.get(this.scoped(key)) ?? null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found) as Record<string, string>;
  }

  put(key: string, value: unknown): void {
    const text = String(value);
    if (utf8Length(text) > valueBytes) throw new Error('Argument too large: value');
    this.entries.set(this.scoped(key), text);
  }

  putAll(values: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value);
  }

  remove(key: string): void {
    this.entries.delete(this.scoped(key));
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }

  private scoped(key: string): string {
    return `${this.scope}\n${key}`;
  }
}

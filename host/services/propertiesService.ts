import type { HostState } from '../hostState';
import type { Emulated } from './service';
import { Service } from './service';
import { utf8Length } from './utf8';

// Google's quotas page: 9 KB a value, 500 KB a store.
const valueBytes = 9 * 1024;
const storeBytes = 500 * 1024;

/** `PropertiesService` */
export class PropertiesService extends Service {
  static override readonly serviceName = 'PropertiesService';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getScriptProperties: 'free',
    getDocumentProperties: 'free',
    getUserProperties: 'free',
  };

  constructor(private readonly state: HostState) {
    super();
  }

  getScriptProperties = () => new Properties(this.state.properties.script);
  getDocumentProperties = () => new Properties(this.state.properties.document);
  getUserProperties = () => new Properties(this.state.properties.ofUser(this.state.user));
}

/** `PropertiesService.Properties` */
class Properties extends Service {
  static override readonly serviceName = 'Properties';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getProperty: 'read',
    getProperties: 'read',
    getKeys: 'read',
    setProperty: 'write',
    setProperties: 'write',
    deleteProperty: 'write',
    deleteAllProperties: 'write',
  };

  constructor(private readonly store: Map<string, string>) {
    super();
  }

  getProperty = (key: string): string | null => this.store.get(key) ?? null;
  getProperties = () => Object.fromEntries(this.store);
  getKeys = () => [...this.store.keys()];

  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [key]: value });
  }

  setProperties(values: Readonly<Record<string, unknown>>, deleteOthers = false): this {
    const next = new Map(deleteOthers ? [] : this.store);
    for (const [key, value] of Object.entries(values)) next.set(key, String(value));
    assertWithinQuota(next);
    this.store.clear();
    for (const [key, value] of next) this.store.set(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }
}

function assertWithinQuota(store: ReadonlyMap<string, string>): void {
  let total = 0;
  for (const [key, value] of store) {
    const bytes = utf8Length(value);
    if (bytes > valueBytes) throw new Error('Argument too large: value');
    total += bytes + utf8Length(key);
  }
  if (total > storeBytes)
    throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
}

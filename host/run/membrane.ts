import { Killed } from '../host';
import { noPermission } from '../services/messages';
import { type CallKind, classOf, Service } from '../services/service';
import type { CallCounter } from './callCounter';
import type { Realm } from './realm';

/**
 * What the code behind this membrane may do. A custom function reads the document and nothing else; `onOpen` of an
 * add-in that is not enabled yet builds its menu and nothing else (AuthMode.NONE).
 */
export type Rights = 'everything' | 'customFunction' | 'menu';

// Asked for by JSON, promises and printing, not by people: Apps Script answers undefined.
const askedByTheLanguage = new Set<string | symbol>([
  'toJSON',
  'then',
  'constructor',
  'nodeType',
  'tagName',
  '$$typeof',
]);

/**
 * Stands between the services and one context. What goes in is made of the context's own objects, what comes out of the
 * host's; calls are counted, and a name that a service does not have throws `<Class>.<name> is not emulated`.
 */
export class Membrane {
  private readonly outside = new WeakMap<object, Service>();
  private readonly inside = new WeakMap<Service, object>();

  constructor(
    private readonly realm: Realm,
    private readonly calls: CallCounter,
    private readonly rights: Rights,
  ) {}

  /** A value of the host as the add-in sees it. */
  enter(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.proxy(value);
    if (value instanceof Date) return new this.realm.Date(value.getTime());
    if (Array.isArray(value)) return this.enterArray(value);
    const entered = new this.realm.Object() as Record<string, unknown>;
    for (const [key, part] of Object.entries(value)) entered[key] = this.enter(part);
    return entered;
  }

  /** A value of the add-in as a service takes it; undefined becomes null, as Apps Script has it. */
  leave(value: unknown): unknown {
    if (value === undefined) return null;
    if (typeof value !== 'object' || value === null) return value;
    const service = this.outside.get(value);
    if (service) return service;
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
    if (Array.isArray(value)) return Array.from(value, (part) => this.leave(part));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.leave(part)]));
  }

  /** An error of a service as the add-in catches it. A kill passes as it is. */
  private enterError(error: unknown): unknown {
    if (error instanceof Killed) return error;
    const entered = new this.realm.Error(error instanceof Error ? error.message : String(error));
    entered.name = 'Exception';
    return entered;
  }

  private enterArray(values: readonly unknown[]): unknown[] {
    const entered = new this.realm.Array(values.length) as unknown[];
    for (let i = 0; i < values.length; i++) entered[i] = this.enter(values[i]);
    return entered;
  }

  private proxy(service: Service): object {
    const known = this.inside.get(service);
    if (known) return known;
    const proxy: object = new Proxy(Object.create(null), {
      get: (_, name) => this.member(service, name),
      has: (_, name) => name in classOf(service).emulated,
      set: (_, name) => this.refuse(`${classOf(service).serviceName}.${String(name)} is not emulated`),
    });
    this.inside.set(service, proxy);
    this.outside.set(proxy, service);
    return proxy;
  }

  private member(service: Service, name: string | symbol): unknown {
    if (name === Symbol.toStringTag) return classOf(service).serviceName;
    if (name === Symbol.toPrimitive) return () => service.toString();
    if (typeof name === 'symbol' || askedByTheLanguage.has(name)) return undefined;
    const { serviceName, emulated } = classOf(service);
    const kind = Object.hasOwn(emulated, name) ? emulated[name] : undefined;
    if (kind === undefined) return this.refuse(`${serviceName}.${name} is not emulated`);
    const own = (service as unknown as Record<string, unknown>)[name];
    if (kind === 'value') return this.enter(own);
    const method = own as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => this.call({ service, name, kind, method }, args);
  }

  private call({ service, name, kind, method }: Call, args: unknown[]): unknown {
    try {
      this.calls.assertAlive();
      this.assertRight(service, name, kind);
      const given = args.map((arg) => this.leave(arg));
      const effect = () => this.enter(method.apply(service, given));
      if (kind === 'free') return effect();
      return this.calls.perform({ name: `${classOf(service).serviceName}.${name}`, writes: kind === 'write' }, effect);
    } catch (error) {
      throw this.enterError(error);
    }
  }

  private assertRight(service: Service, name: string, kind: CallKind): void {
    if (this.rights === 'everything') return;
    const { serviceName } = classOf(service);
    const asksUser = serviceName === 'Ui' || name === 'getUi';
    const closed = serviceName === 'PropertiesService' || (asksUser && this.rights === 'customFunction');
    const counted = kind === 'write' || (kind === 'read' && this.rights === 'menu');
    if (counted || closed) throw new Error(noPermission(closed ? `${serviceName}.${name}` : name));
  }

  private refuse(message: string): never {
    throw this.enterError(new Error(message));
  }
}

interface Call {
  readonly service: Service;
  readonly name: string;
  readonly kind: CallKind;
  readonly method: (...args: unknown[]) => unknown;
}

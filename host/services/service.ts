/**
 * What a method does to the document. `read` and `write` count as service calls; `free` builds or finds something
 * without one; `value` is a property rather than a method.
 */
export type CallKind = 'read' | 'write' | 'free' | 'value';

/** What of a service the add-in may use: every name that is not listed throws `<Class>.<name> is not emulated`. */
export type Emulated = Readonly<Record<string, CallKind>>;

/** The class side of a service. */
export interface ServiceClass {
  /** As Apps Script names the class, for messages and the call log. */
  readonly serviceName: string;
  readonly emulated: Emulated;
}

/** An object of Apps Script, as the add-in sees it through the membrane. Subclasses carry the two static tables. */
export abstract class Service {
  static readonly serviceName: string = 'Service';
  static readonly emulated: Emulated = { toString: 'free' as const };

  toString(): string {
    return classOf(this).serviceName;
  }
}

/** The static tables of a service's class. */
export function classOf(service: Service): ServiceClass {
  return service.constructor as unknown as ServiceClass;
}

/** The properties of one store by name, and the three stores of a script. Plain data: it is saved with the workbook. */
export interface SavedProperties {
  readonly script: Readonly<Record<string, string>>;
  readonly document: Readonly<Record<string, string>>;
  /** By user. */
  readonly users: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Where properties live between runs, and the cache with them. */
export class PropertyStores {
  readonly script: Map<string, string>;
  readonly document: Map<string, string>;
  /** Cached texts by scope and key; they end with the process, as a cache may at any time. */
  readonly cache = new Map<string, string>();
  private readonly users: Map<string, Map<string, string>>;

  constructor(saved?: SavedProperties) {
    this.script = new Map(Object.entries(saved?.script ?? {}));
    this.document = new Map(Object.entries(saved?.document ?? {}));
    const users = Object.entries(saved?.users ?? {});
    this.users = new Map(users.map(([user, store]) => [user, new Map(Object.entries(store))]));
  }

  ofUser(user: string): Map<string, string> {
    const store = this.users.get(user) ?? new Map<string, string>();
    this.users.set(user, store);
    return store;
  }

  save(): SavedProperties {
    const users = [...this.users].map(([user, store]) => [user, Object.fromEntries(store)]);
    return {
      script: Object.fromEntries(this.script),
      document: Object.fromEntries(this.document),
      users: Object.fromEntries(users),
    };
  }
}

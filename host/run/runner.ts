import { Killed } from '../host';
import type { HostState } from '../hostState';
import { AuthMode } from '../services/enumerations';
import { globalServices } from '../services/globals';
import { Spreadsheet } from '../services/spreadsheet';
import { User } from '../services/user';
import { crossing } from './crossing';
import { Membrane, type Rights } from './membrane';
import type { CompiledCode, Context, ContextMaker, Realm } from './realm';
import type { TopLevelFunction } from './topLevelFunctions';
import { topLevelFunctions } from './topLevelFunctions';

const outside = { Array, Object };

/** Runs functions of Code.js, each in a fresh load, as Apps Script does. */
export class Runner {
  readonly functions: readonly TopLevelFunction[];
  /** What the runs logged. */
  readonly log: string[] = [];
  private readonly code: CompiledCode;

  constructor(
    private readonly state: HostState,
    private readonly maker: ContextMaker,
    code: string,
    private readonly now: (() => number) | undefined,
  ) {
    this.functions = topLevelFunctions(code);
    this.code = maker.compile(code);
  }

  /** As `google.script.run` calls it. What the add-in throws comes out as an Error with its message only. */
  run(name: string, args: readonly unknown[]): unknown {
    this.assertCallable(name);
    const copies = args.map((arg, i) => crossing(arg, `argument ${i + 1} of ${name}`, outside));
    return this.execute(() => {
      const context = this.load('everything');
      const given = copies.map((arg, i) => crossing(arg, `argument ${i + 1} of ${name}`, context.realm));
      const result = this.invoke(context, name, given);
      return crossing(result, `the result of ${name}`, outside);
    });
  }

  /** As the spreadsheet calls `onOpen` when it opens, in the narrowest of its authorization modes. */
  open(): void {
    this.assertCallable('onOpen');
    this.execute(() => {
      const { context, membrane } = this.loadWith('menu');
      const event = { authMode: AuthMode.NONE, source: new Spreadsheet(this.state), user: new User(this.state.user) };
      return this.invoke(context, 'onOpen', [membrane.enter(event)]);
    });
  }

  /** As a menu calls it: nothing crosses. */
  choose(name: string): void {
    if (!this.functions.some((declared) => declared.name === name))
      throw new Error(`Script function not found: ${name}`);
    this.execute(() => this.invoke(this.load('everything'), name, []));
  }

  /** A fresh load for a custom function: `enter` and `leave` carry its arguments and its result. */
  custom<T>(name: string, use: (call: (args: readonly unknown[]) => unknown, membrane: Membrane) => T): T {
    const { context, membrane } = this.loadWith('customFunction');
    return use((args) => this.invoke(context, name, args), membrane);
  }

  private execute(work: () => unknown): unknown {
    this.state.calls.begin();
    try {
      const result = work();
      this.state.calls.assertAlive();
      return result;
    } catch (error) {
      throw this.outcomeOf(error);
    } finally {
      this.state.lock.release();
      this.state.workbook.settle();
    }
  }

  private outcomeOf(error: unknown): Error {
    try {
      this.state.calls.assertAlive();
    } catch (killed) {
      return killed as Killed;
    }
    if (error instanceof Killed) return error;
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    return new Error(String(message));
  }

  private invoke(context: Context, name: string, args: readonly unknown[]): unknown {
    const called = context.global(name);
    if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
    return called(...args);
  }

  private load(rights: Rights): Context {
    return this.loadWith(rights).context;
  }

  private loadWith(rights: Rights): { context: Context; membrane: Membrane } {
    let membrane: Membrane | undefined;
    const globals = (realm: Realm) => {
      const made = new Membrane(realm, this.state.calls, rights);
      membrane = made;
      const services = Object.entries(globalServices(this.state, this.log));
      return Object.fromEntries(services.map(([name, service]) => [name, made.enter(service)]));
    };
    const { code, now } = this;
    const context = this.maker.load({ code, globals, scriptTimeZone: this.state.scriptTimeZone, now });
    if (!membrane) throw new Error('the context maker asked for no globals');
    return { context, membrane };
  }

  private assertCallable(name: string): void {
    if (name.endsWith('_')) throw new Error(`${name} cannot be called: its name ends in _`);
    const known = this.functions.some((declared) => declared.name === name);
    if (!known) throw new Error(`Script function not found: ${name}`);
  }
}

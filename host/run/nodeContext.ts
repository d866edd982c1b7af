import type * as Vm from 'node:vm';
import type { CompiledCode, Context, ContextMaker, ContextParts, Realm } from './realm';
import { zonedDate } from './zonedDate';

type VmModule = typeof Vm;

// A context of `vm` has the intrinsics of ECMAScript and nothing of Node; this one Apps Script does not have.
const absent = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];
const realmSource = '({ Array, Object, Date, Error })';

let lastCompiled: CompiledCode | null = null;

/** Contexts by Node's `vm`: a realm of its own for each load. */
export function nodeContext(vm: VmModule): ContextMaker {
  const realmScript = new vm.Script(realmSource);

  function load({ code, globals, scriptTimeZone, now }: ContextParts): Context {
    const context = vm.createContext(Object.create(null));
    for (const name of absent) vm.runInContext(`delete globalThis.${name}`, context);
    context.Date = zonedDate(vm.runInContext('Date', context), { timeZone: scriptTimeZone, now });
    const realm = realmScript.runInContext(context) as Realm;
    Object.assign(context, globals(realm));
    (code.compiled as Vm.Script).runInContext(context);
    return { realm, global: (name) => context[name] };
  }

  // Hosts of the same code share one compilation: it takes longer than to load it.
  function compile(text: string): CompiledCode {
    if (lastCompiled?.text !== text) lastCompiled = { text, compiled: new vm.Script(text, { filename: 'Code.js' }) };
    return lastCompiled;
  }

  return { compile, load };
}

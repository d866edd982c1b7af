import { pageContext } from '../../../host/run/pageContext';
import type { Realm } from '../../../host/run/realm';

const maker = pageContext();

function load(code: string, globals: Record<string, unknown> = {}) {
  return maker.load({ code: maker.compile(code), globals: () => globals, scriptTimeZone: 'UTC', now: () => 0 });
}

function call(code: string, globals: Record<string, unknown> = {}): unknown {
  const called = load(code, globals).global('main');
  if (typeof called !== 'function') throw new Error('main is no function');
  return called();
}

// The page has no vm: its contexts hide the page by name, and share its intrinsics.
describe('a context within a page', () => {
  it.each([
    'process',
    'require',
    'setTimeout',
    'fetch',
    'window',
    'document',
    'global',
    'console',
    'own',
    'code',
    'structuredClone',
  ])('hides %s', (name) => {
    expect(call(`function main() { return typeof ${name}; }`)).toBe('undefined');
  });

  it('has the intrinsics and the services', () => {
    const code =
      'function main() { return [typeof Map, typeof Intl, typeof parseFloat, SpreadsheetApp.name, globalThis.SpreadsheetApp.name]; }';
    expect(call(code, { SpreadsheetApp: { name: 'app' } })).toEqual(['function', 'object', 'function', 'app', 'app']);
  });

  it('finds functions and variables of the code, and what it puts on globalThis', () => {
    const context = load(
      'var a = 1; function main() { return a; } (function () { globalThis.late = function () { return inner(); }; function inner() { return 2; } })();',
    );
    expect(typeof context.global('main')).toBe('function');
    expect((context.global('late') as () => number)()).toBe(2);
    expect(context.global('never')).toBeUndefined();
  });

  it('reads undefined for an unknown name, where vm throws: a name may be one of the page, which must stay hidden', () => {
    expect(call('function main() { return unknownName; }')).toBeUndefined();
  });

  it('starts afresh at each load and leaves the page alone', () => {
    const code = maker.compile(
      'var count = (globalThis.count || 0) + 1; leaked = 5; function main() { return count; }',
    );
    const parts = { code, globals: (_realm: Realm) => ({}), scriptTimeZone: 'UTC', now: undefined };
    const counts = [1, 2].map(() => (maker.load(parts).global('main') as () => number)());
    expect(counts).toEqual([1, 1]);
    expect('leaked' in globalThis).toBe(false);
  });

  it('tells the script’s time in the script’s zone', () => {
    expect(call('function main() { return new Date().toISOString() + (new Date() instanceof Date); }')).toBe(
      '1970-01-01T00:00:00.000Ztrue',
    );
  });
});

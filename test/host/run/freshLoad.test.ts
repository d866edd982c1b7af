import { hostOf } from '../addIn';

describe('each run', () => {
  it('starts from a fresh load of the code', () => {
    const host = hostOf('var count = 0; function next() { count++; return count; }');
    expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
  });

  it.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'fetch',
    'URL',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'structuredClone',
    'process',
    'require',
    'module',
    'Buffer',
    'window',
    'document',
    'navigator',
    'self',
    'global',
    'WebAssembly',
    'XMLHttpRequest',
    'localStorage',
  ])('has no %s, as Apps Script has none', (name) => {
    const host = hostOf(`function look() { return typeof ${name}; }`);
    expect(host.run('look')).toBe('undefined');
  });

  it.each(['Map', 'Promise', 'Intl', 'JSON', 'Proxy', 'Symbol', 'BigInt', 'globalThis', 'console', 'Logger'])(
    'has %s',
    (name) => {
      const host = hostOf(`function look() { return typeof ${name}; }`);
      expect(host.run('look')).not.toBe('undefined');
    },
  );

  it('gives arrays, errors and dates of the add-in’s own realm', () => {
    const host = hostOf(`function look() {
      var range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
      range.setValue(new Date(2026, 0, 5));
      var thrown;
      try { range.setValues([[1], [2]]); } catch (error) { thrown = error; }
      var values = range.getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, thrown instanceof Error, thrown.name];
    }`);
    expect(host.run('look')).toEqual([true, true, true, true, 'Exception']);
  });

  it('logs to the console and to Logger', () => {
    const host = hostOf("function look() { console.log('one', 1); Logger.log('two'); console.error('three'); }");
    host.run('look');
    expect(host.log).toEqual(['one 1', 'two', 'three']);
  });
});

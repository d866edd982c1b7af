import { createContext, runInContext } from 'node:vm';

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'LockService',
  'CacheService',
  'Session',
  'Utilities',
];

/**
 * A context with the globals of the language and Apps Script's services, each of which fails the test that touches it.
 */
export function appsScriptContext(): { run(code: string): unknown; readonly touched: readonly string[] } {
  const touched: string[] = [];
  const service = (name: string) =>
    new Proxy(
      {},
      {
        get: (_, method) => {
          touched.push(`${name}.${String(method)}`);
          throw new Error(`${name}.${String(method)} was touched`);
        },
      },
    );
  const context = createContext({
    console,
    ...Object.fromEntries(SERVICES.map((name) => [name, service(name)])),
  });
  return { run: (code) => runInContext(code, context), touched };
}

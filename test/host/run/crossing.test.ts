import { hostOf, messageOfRun } from '../addIn';

// Google's "HTML Service: Communicate with Server Functions": legal parameters are primitives, null, and objects and
// arrays of these; Date, Function and DOM elements fail, and so do circular references.
describe('what google.script.run carries', () => {
  const echo = hostOf('function echo(value) { return value; } function kind(value) { return value instanceof Array; }');

  it.each([[1], ['text'], [true], [null], [{ rows: [[1, 'a', null], []] }], [{ deep: { list: [{ one: 1 }] } }]])(
    'carries %j both ways',
    (value) => {
      expect(echo.run('echo', value)).toEqual(value);
    },
  );

  it('copies: the caller’s object is not the callee’s', () => {
    const given = { list: [1] };
    const back = echo.run('echo', given) as typeof given;
    expect(back.list).not.toBe(given.list);
  });

  it('carries undefined at the top, leaves it out of objects and makes it null in arrays', () => {
    expect(echo.run('echo', undefined)).toBeUndefined();
    expect(echo.run('echo', { a: undefined, b: [undefined] })).toEqual({ b: [null] });
  });

  it('makes arguments in the add-in’s realm', () => {
    expect(echo.run('kind', [1])).toBe(true);
  });

  it.each([
    ['a Date', () => ({ when: new Date(0) })],
    ['a function', () => ({ call: () => 1 })],
    ['an object that holds itself', () => circle()],
    ['a Map', () => [new Map()]],
    ['an object of class Point', () => new Point()],
  ])('refuses %s as an argument', (kind, make) => {
    expect(messageOfRun(() => echo.run('echo', make()))).toBe(
      `google.script.run cannot carry ${kind} (argument 1 of echo)`,
    );
  });

  it.each([
    ['a Date', 'return { when: new Date() };'],
    ['a function', 'return [function () {}];'],
    ['a Range', "return { range: SpreadsheetApp.getActive().getSheets()[0].getRange('A1') };"],
    ['an object that holds itself', 'var loop = {}; loop.self = loop; return loop;'],
  ])('refuses %s as a result', (kind, body) => {
    const host = hostOf(`function give() { ${body} }`);
    expect(messageOfRun(() => host.run('give'))).toBe(`google.script.run cannot carry ${kind} (the result of give)`);
  });

  it('carries the message of an error and nothing else', () => {
    const host = hostOf("function fail() { var error = new TypeError('no plan'); error.code = 7; throw error; }");
    let caught: unknown;
    try {
      host.run('fail');
    } catch (error) {
      caught = error;
    }
    expect(caught).toEqual(new Error('no plan'));
    expect(Object.keys(caught as object)).toEqual([]);
    expect((caught as Error).name).toBe('Error');
  });

  it('calls no function whose name ends in _, and none that is not declared at the top level', () => {
    const host = hostOf('function secret_() {} globalThis.late = function () {}; var value = 1;');
    expect(messageOfRun(() => host.run('secret_'))).toBe('secret_ cannot be called: its name ends in _');
    expect(messageOfRun(() => host.run('late'))).toBe('Script function not found: late');
    expect(messageOfRun(() => host.run('value'))).toBe('Script function not found: value');
  });
});

class Point {
  readonly x = 1;
}

function circle(): object {
  const loop: { self?: object } = {};
  loop.self = loop;
  return loop;
}

import { type Node, parse } from 'acorn';
import { metrics } from '../../src/core/metrics/registry';
import { spokenName } from '../../src/core/spokenName';
import { appsScriptContext } from './appsScriptContext';
import { shippedFile } from './shipped';

const code = shippedFile('Code.js');
const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });

function* nodes(from: Node): Generator<Node> {
  yield from;
  for (const child of Object.values(from).flat())
    if (child && typeof (child as Node).type === 'string') yield* nodes(child as Node);
}

/** Every top-level function with its parameters and the comment that stands right before it. */
const topLevel = new Map(
  program.body.flatMap((statement) => {
    if (statement.type !== 'FunctionDeclaration') return [];
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(code.slice(0, statement.start))?.[0] ?? '';
    const params = statement.params.map((param) => (param.type === 'Identifier' ? param.name : param.type));
    return [[statement.id.name, { params, comment }] as const];
  }),
);

test('it is a script of ES2020 without class fields or private names', () => {
  const types = new Set([...nodes(program)].map(({ type }) => type));
  for (const refused of ['PropertyDefinition', 'PrivateIdentifier', 'StaticBlock', 'ImportDeclaration'])
    expect(types).not.toContain(refused);
});

test('it loads with the globals of Apps Script and touches no service', () => {
  const context = appsScriptContext();
  context.run(code);
  expect(context.touched).toEqual([]);
  expect(context.run('REQUIRED_WINS(18984000, 113000)')).toBe(168);
  expect(context.touched).toEqual([]);
});

test('it needs nothing that Apps Script lacks', () => {
  const missing = [
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'crypto',
    'performance',
    'structuredClone',
    'window',
  ];
  const free = new Set([...nodes(program)].flatMap((node) => (node.type === 'CallExpression' ? [calleeOf(node)] : [])));
  for (const name of missing) expect(free).not.toContain(name);
});

const calleeOf = (call: Node): string => {
  const { callee } = call as Node & { callee: Node & { name?: string } };
  return callee.type === 'Identifier' ? (callee.name ?? '') : '';
};

test.each(metrics.map((metric) => [metric.name, metric] as const))(
  '%s has its stub and its autocomplete text',
  (name, metric) => {
    const stub = topLevel.get(name);
    const keys = Object.keys(metric.params).map(spokenName);
    expect(stub?.params).toEqual(keys);
    const comment = stub?.comment ?? '';
    expect(comment).toContain(metric.says);
    expect(comment).toContain('@customfunction');
    const documented = [...comment.matchAll(/^ \* @param (\w+) (.+)$/gm)];
    expect(documented.map(([, key]) => key)).toEqual(keys);
    Object.values(metric.params).forEach((param, i) => {
      const text = documented[i]?.[2] ?? '';
      expect(text.includes('Optional')).toBe(param.optional === true);
      if (param.optional && 'byDefault' in param) expect(text).toContain(`default ${JSON.stringify(param.byDefault)}`);
    });
  },
);

test('every top-level function is a custom function or an entry point', () => {
  const context = appsScriptContext();
  context.run(code);
  const entries = context.run('Object.keys(Tandem.entryPoints())') as string[];
  const expected = [...metrics.map(({ name }) => name), ...entries];
  expect([...topLevel.keys()].sort()).toEqual(expected.sort());
  for (const name of topLevel.keys()) expect(name).not.toMatch(/_$/);
});

test('a refused argument shows its message, with dates of the context that called', () => {
  const context = appsScriptContext();
  context.run(code);
  expect(() => context.run('REQUIRED_WINS(new Date(0), 5)')).toThrow(
    'REQUIRED_WINS: revenue_target must be a number, got a date',
  );
});

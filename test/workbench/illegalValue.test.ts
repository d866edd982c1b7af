/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { illegalValue } from '../../host/workbench/sidebar/illegalValue';

// Google's reference of google.script.run (developers.google.com/apps-script/guides/html/reference/run) names what goes:
// numbers, booleans, text, null, objects and arrays of these; and what fails, nested too: Date, Function, cycles.
const shared = { a: 1 };
const cycle: { self?: unknown } = {};
cycle.self = cycle;

test.each<[string, unknown]>([
  ['a number', 3],
  ['text', 'three'],
  ['null', null],
  ['undefined', undefined],
  ['nested plain objects and arrays', { weeks: [1, { share: 0.5 }], note: null }],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
  ['the same object twice without a cycle', [shared, shared]],
])('%s may cross', (_, value) => {
  expect(illegalValue(value, '0')).toBeNull();
});

test.each<[string, unknown, string]>([
  ['a Date', new Date(0), '0'],
  ['a nested Date', { rows: [[1, new Date(0)]] }, '0.rows.0.1'],
  ['a function', () => 1, '0'],
  ['a Map', { lookup: new Map() }, '0.lookup'],
  ['a cycle', cycle, '0.self'],
])('%s may not, and the path says where', (_, value, path) => {
  expect(illegalValue(value, '0')).toBe(path);
});

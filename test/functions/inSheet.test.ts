import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/node/createNodeHost';

const SHEET = 'Sheet1';

/** A workbook with the shipped add-in, in which these cells were typed. */
function workbook(cells: Readonly<Record<string, string>>): Host {
  const host = createNodeHost();
  for (const [a1, text] of Object.entries(cells)) host.type(SHEET, a1, text);
  return host;
}

const values = (host: Host, ...places: readonly string[]) => places.map((a1) => host.look(SHEET, a1).value);

test('a function typed into a cell gives its number and follows its arguments', () => {
  const host = workbook({ A1: '2600000', A2: '50000', A3: '2%', B1: '=LEADS_PER_WEEK(A1, A2, A3)' });
  expect(values(host, 'B1')).toEqual([50]);
  host.type(SHEET, 'A3', '4%');
  expect(values(host, 'B1')).toEqual([25]);
});

test('one call over columns spills, and blank rows stay blank', () => {
  const host = workbook({ A1: '30', B1: '90', A3: '1', B3: '1', C1: '=CLOSE_RATE(A1:A3, B1:B3)' });
  expect(values(host, 'C1', 'C2', 'C3')).toEqual([0.25, '', 0.5]);
});

test('a list spills in the direction of its range', () => {
  const host = workbook({ A1: '0.5', B1: '0.25', A3: '=REQUIRED_VOLUMES(10, A1:B1)' });
  expect(values(host, 'A3', 'B3', 'C3')).toEqual([80, 40, 10]);
});

test('a refused argument shows #ERROR! with the message, and the row', () => {
  const host = workbook({ A1: '0.2', A2: '25', B1: '=MARKETING_QUOTA(100000, 25000, A1:A2)' });
  const { value, message } = host.look(SHEET, 'B1');
  expect(value).toBe('#ERROR!');
  expect(message).toContain('MARKETING_QUOTA: close_rate must be at most 1, got 25 (25% is 0.25), row 2');
});

test('an error value in a range is reported as such', () => {
  const host = workbook({ A1: '10', A2: '=1/0', B1: '=REQUIRED_WINS(A1:A2, 5)' });
  expect(host.look(SHEET, 'B1').message).toContain('REQUIRED_WINS: revenue_target is the error value #DIV/0!, row 2');
});

test('a date where a number is needed is told from one', () => {
  const host = workbook({ A1: '2026-01-31', B1: '=REQUIRED_WINS(A1, 5)' });
  expect(host.look(SHEET, 'B1').message).toContain('revenue_target must be a number, got a date');
});

test('flags and words are read from cells', () => {
  const host = workbook({ A1: 'TRUE', A2: 'yes', A3: '1', A4: 'no', B1: '=IS_PROSPECT(A1:A4, TRUE, "yes", 1)' });
  expect(values(host, 'B1', 'B2', 'B3', 'B4')).toEqual([true, true, true, false]);
});

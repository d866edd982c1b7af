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

test('pay on a curve that stands in cells spills a row for each person', () => {
  const curve = { D1: '80%', E1: '0.8', D2: '1', E2: '1', D3: '1.2', E3: '1.6' };
  const people = { A1: '60000', B1: '110%', C1: '0.9', A2: '40000', B2: '0.75', C2: '1.3', A3: '70%', B3: '30%' };
  const host = workbook({ ...curve, ...people, F1: '=INCENTIVE_PAY(A1:A2, A3:B3, B1:C2, D1:E3)' });
  // By hand: 60,000 x (0.7 x 1.3 + 0.3 x 0.9) and 40,000 x 0.3 x 1.6.
  const [first, second] = values(host, 'F1', 'F2') as number[];
  expect(first).toBeCloseTo(70_800, 6);
  expect(second).toBeCloseTo(19_200, 6);
});

test('a bridge spills a row of four, and reads empty cells as unchanged', () => {
  const host = workbook({ A1: '50', B1: '0.2', C1: '10', D1: '0', A3: '=VARIANCE_BRIDGE(A1, B1, C1, D1, E1, F1)' });
  expect(values(host, 'A3', 'B3', 'C3', 'D3')).toEqual([-100, 0, 0, -100]);
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

test('a table of dates and texts spills, and dates can be reckoned with', () => {
  const host = workbook({ A1: '2026-02-01', B1: '=FISCAL_PERIODS(A1, "quarter")', F1: '=D1 - C1 + 1' });
  expect(values(host, 'B1', 'B4', 'E1', 'F1')).toEqual(['Q1', 'Q4', 89 / 7, 89]);
});

test('open ranges of raw rows are read to their last record', () => {
  const host = workbook({
    A1: '2026-01-01',
    B1: '2026-01-03',
    C1: 'Won',
    A2: '2026-01-01',
    B2: '2026-01-09',
    C2: 'Lost',
    E1: '=CUMULATIVE_CLOSE_RATE(A1:A50, B1:B50, C1:C50, "2026-02-01")',
  });
  expect(values(host, 'E1', 'G1', 'H1')).toEqual([0.5, 2, 8]);
});

test('a pair for each row takes two columns', () => {
  const host = workbook({ A1: '0', A2: '10', B1: '12', B2: '30', C1: '=RATE_INTERVAL(A1:A2, B1:B2, 0.9, "exact")' });
  expect(values(host, 'C1')).toEqual([0]);
  expect(values(host, 'D1')[0]).toBeCloseTo(1 - 0.05 ** (1 / 12), 12);
  expect(values(host, 'C2')[0]).toBeCloseTo(0.1933, 3);
});

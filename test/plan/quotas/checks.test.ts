import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import { quotasCoverCells, quotasReachable } from '../../../src/plan/lines/checks/quotaChecks';
import { nothingLive } from '../../../src/plan/livePlan';
import { conventionsOf } from '../../../src/plan/print/conventions';
import { cellReference } from '../../../src/plan/print/reference';
import { printPlan } from '../../../src/plan/printPlan';
import { evaluateSheets } from '../../support/evaluateSheets';
import { exampleInputs } from '../../support/exampleInputs';
import { lineCells } from '../../support/lineCells';
import { shortYear } from '../../support/shortYear';

const states = [quotasReachable.state, quotasCoverCells.state];

/** Teleprospecting brings all of the enterprise business and nothing else, at a close rate that rests on two records. */
function doubtful(): PlanInputs {
  const inputs = exampleInputs();
  const segments = inputs.segments.map((segment, i) => (i === 2 ? { ...segment, closeRateRecords: 2 } : segment));
  const sources = inputs.sources.map((source, i) => {
    const elsewhere = i === 2 ? 0 : 1 / 3;
    return {
      ...source,
      contribution: { 'small-business': elsewhere, 'mid-market': elsewhere, enterprise: i === 2 ? 1 : 0 },
    };
  });
  return { ...inputs, segments, sources, confidence: { ...inputs.confidence, chosen: 0.99 } };
}

test('the check names the first source whose quota cannot be reached', () => {
  expect(lineCells(states, exampleInputs())(quotasReachable.state)).toBe('OK');
  const cell = lineCells(states, doubtful());
  expect(cell(quotasReachable.state)).toMatch(
    /^Teleprospecting: no number of opportunities reaches the chosen confidence/,
  );
  expect(cell(quotasCoverCells.state)).toBe('OK');
});

/** Rows on which a number is typed over the last formula, and what Checks then says. */
const overwritten: readonly (readonly [tab: string, row: string, check: string, says: string])[] = [
  ['quotas', 'multiplier|high', 'quotasStand', 'Channel: a formula on Quotas was overwritten'],
  ['quotas', 'winGuess2|low', 'winQuotasStand', 'Channel: a formula on Quotas was overwritten'],
  ['quotas', 'chosenQuota', 'quotaSourcesStand', 'A formula on Quotas was overwritten'],
  ['quotas', 'mixRecords', 'winSourcesStand', 'A formula on Quotas was overwritten'],
  ['quotas', 'likelyRate|enterprise', 'quotaTermsStand', 'A formula on Quotas was overwritten'],
  ['capacity', 'repsOf|t2', 'capacityStands', 'Q4: a formula on Capacity was overwritten'],
  ['capacity', 'rampedReps', 'capacityQuartersStand', 'A formula on Capacity was overwritten'],
  ['goals', 'goal-newClients', 'goalsStand', 'A formula on Goals was overwritten'],
  ['funnel', 'leadTypeValue|webinar', 'leadValuesStand', 'A formula of lead values on Funnel was overwritten'],
];

test('a number typed over a formula is seen by its check, and by no other', () => {
  const plan = printPlan(shortYear(exampleInputs()), nothingLive, conventionsOf('en_US'));
  const a1 = (row: number, column: number) => cellReference({ row, column }, { row: false, column: false });
  const typedOver = new Set(overwritten.map(([tab, row]) => `${tab} ${row}`));
  const valueAt = evaluateSheets(
    plan.tabs.map((tab) => ({
      name: tab.title,
      rows: tab.rows.length,
      columns: tab.columns.length,
      cells: Object.fromEntries(
        tab.cells.flatMap((row, r) => {
          const last = row.reduce((at, cell, c) => (typeof cell?.content === 'object' ? c : at), -1);
          return row.flatMap((cell, c) => {
            if (!cell) return [];
            const { content } = cell;
            const isTyped = c === last && typedOver.has(`${tab.key} ${tab.rows[r]}`);
            // The same number as the formula gives would do: here it is any.
            if (isTyped) return [[a1(r, c), '0.5']];
            if (typeof content === 'object') return [[a1(r, c), content.formula]];
            return [[a1(r, c), typeof content === 'string' && content !== '' ? `'${content}` : String(content)]];
          });
        }),
      ),
    })),
  );
  const checks = plan.tabs.find((tab) => tab.key === 'checks');
  const stateOf = (check: string) => {
    const row = checks?.rows.indexOf(`check-${check}`) ?? -1;
    return valueAt('Checks', a1(row, checks?.columns.indexOf('state') ?? -1));
  };
  for (const [, , check, says] of overwritten) expect([check, stateOf(check)]).toEqual([check, says]);
  for (const other of ['everyFormulaStands', 'calendarWeeksStand']) expect(stateOf(other)).toBe('OK');
});

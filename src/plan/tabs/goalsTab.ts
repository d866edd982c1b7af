import { rowKey } from '../layout/keys';
import { home, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { fiscalYearStart, marketingLeader, salesLeader } from '../lines/companyInputs';
import { retainedRevenue, revenueToCreate } from '../lines/gapLines';
import { churnRate, revenueGoal } from '../lines/goalInputs';
import * as inTime from '../lines/goalsInTimeLines';
import * as goals from '../lines/goalsLines';
import { marketingPipeline, marketingRevenue } from '../lines/teamLines';
import type { Line } from '../model/line';
import type { StyleName } from '../print/styles';
import { leadRows, signRow } from './goals/agreementRows';
import { contributionRows } from './goals/contributionRows';
import { goalsColumns, goalsSpan } from './goals/goalsColumns';
import { gapRow, headingRow, headRows } from './rows';

const HEADLINE_HEIGHT = 32;
// A little more than the sheet's own, as lines of a document stand.
const LINE_HEIGHT = 24;
const YEAR_MEASURE = 'Book it within the year on average; Calendar has the weeks.';
const PLEDGE = 'We hold both teams to one number. What each owes to it, and how that is measured, is written here.';

/** A goal with what it is measured by; what it is measured by runs on over the column at its right. */
function goalRow(line: Line, measure: string | Line, style: StyleName = 'number', show: typeof home = home): RowSpec {
  return {
    key: `goal-${rowKey(line)}`,
    height: style === 'headline' ? HEADLINE_HEIGHT : LINE_HEIGHT,
    cells: {
      label: words(line.label, 'label', line.says),
      value: show(line, {}, style),
      text: typeof measure === 'string' ? words(measure, 'remark') : home(measure, {}, 'remark'),
    },
  };
}

const shown = (line: Line, measure: string | Line, style?: StyleName): RowSpec => goalRow(line, measure, style, mirror);

/** Who answers for the numbers below. */
const ownerRow = (leader: Line): RowSpec => ({
  key: `owner-${rowKey(leader)}`,
  height: LINE_HEIGHT,
  cells: {
    label: words('Owner', 'label'),
    text: mirror(leader, {}, 'name'),
  },
});

/** A goal that is met with confidence: its name, computed, says with how much. */
const confidentRow = (name: Line, line: Line, measure: string): RowSpec => ({
  key: `goal-${rowKey(line)}`,
  height: LINE_HEIGHT,
  cells: {
    label: home(name, {}, 'label'),
    value: home(line, {}, 'number'),
    text: words(measure, 'remark'),
  },
});

/** One page that both leaders sign: the joint number, what each team owes, and how it is measured. */
export const goalsTab: TabDefinition = {
  key: 'goals',
  title: 'Goals',
  tabColor: '#7c2d12',
  frozen: { frozenRows: 3, frozenColumns: 0 },
  columns: (_, inputs) => goalsColumns(inputs),
  rows: ({ axes, inputs }) => {
    const all = [...goalsSpan];
    return [
      ...headRows('Goals', 'label', 'value'),
      { key: '#pledge', height: 28, cells: { label: words(PLEDGE, 'text') } },
      gapRow('pledge'),
      headingRow('joint', 'One number for both teams', all),
      shown(revenueGoal, 'Booked in the year, from all clients. Owned by both leaders.', 'headline'),
      shown(fiscalYearStart, 'The year that these goals cover begins here.'),
      goalRow(goals.growth, 'Goal over what was booked in the year before.'),
      shown(churnRate, 'The most that may be lost of what is up for renewal.'),
      shown(retainedRevenue, 'Renewals and expansion, after churn.'),
      shown(revenueToCreate, 'Left for sales and marketing to create together.'),
      goalRow(goals.fromOpeningPipeline, 'Expected of the pipeline of the first day; the rest is contributed below.'),
      goalRow(goals.newClients, 'Deals won from new opportunities.'),
      goalRow(inTime.opportunitiesThisYear, inTime.inTimeRemark),
      gapRow('marketing'),
      headingRow('marketing', 'Marketing owes', all),
      ownerRow(marketingLeader),
      goalRow(goals.marketingQuota, 'Make the revenue below on average, once all have closed.', 'headline'),
      confidentRow(
        goals.confidentQuotaName,
        goals.marketingConfidentQuota,
        'Make it with that probability, once all have closed.',
      ),
      goalRow(inTime.marketingThisYear, YEAR_MEASURE),
      confidentRow(
        inTime.confidentYearName,
        inTime.marketingConfidentYear,
        'Book the revenue below within the year with that probability.',
      ),
      shown(marketingPipeline, 'Face value of the quota, counted when sales accepts it in the CRM.'),
      shown(marketingRevenue, 'To be booked within the year.'),
      goalRow(goals.marketingYield, 'Pipeline over accepted opportunities.'),
      goalRow(goals.marketingCloseRate, 'Won over accepted, by the cohort in which they were accepted.'),
      gapRow('sales'),
      headingRow('sales', 'Sales owes', all),
      ownerRow(salesLeader),
      goalRow(goals.salesQuota, 'Booked in the year from new, inbound and nurtured demand.', 'headline'),
      goalRow(goals.salesLeadDevelopment, 'Created by sales itself; make its part on average, once all have closed.'),
      goalRow(inTime.salesThisYear, YEAR_MEASURE),
      goalRow(inTime.followUpPromise, 'To the first contact with each lead handed over.'),
      gapRow('contribution'),
      headingRow('contribution', 'Contribution by segment and source', all),
      ...contributionRows(axes),
      gapRow('leads'),
      headingRow('leads', 'A lead that sales should see meets all four', all),
      ...leadRows(inputs),
      gapRow('sign'),
      headingRow('sign', 'Agreed', all),
      signRow(salesLeader, 'sales'),
      gapRow('between'),
      signRow(marketingLeader, 'marketing'),
    ];
  },
};

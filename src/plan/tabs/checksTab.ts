import { columnKey, rowKey } from '../layout/keys';
import { home, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import type { Check } from '../lines/checks/defineCheck';
import { checks, planState } from '../lines/checks/planState';
import { segmentOfFlag } from '../lines/checks/segmentOfFlag';
import { company } from '../lines/companyInputs';
import type { Axes } from '../model/axis';
import { across, columnsOf, gapRow } from './rows';

function checkRow({ flags, state }: Check, axes: Axes): RowSpec {
  const shown =
    flags.axes.length === 0 ? { flag: home(flags, {}, 'textRight') } : across(flags, 'segment', axes, {}, 'textRight');
  return {
    key: rowKey(flags),
    cells: { label: words(flags.label, 'label', flags.says), state: home(state, {}, 'text'), ...shown },
  };
}

/** What must hold for the plan to be right; each row says OK, or what is wrong and where. */
export const checksTab: TabDefinition = {
  key: 'checks',
  title: 'Checks',
  tabColor: '#b45309',
  frozen: { frozenRows: 5, frozenColumns: 2 },
  columns: (axes) => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 320 },
    { key: 'state', width: 380 },
    { key: 'flag', width: 90 },
    ...columnsOf('segment', axes).map((key) => ({ key, width: 120 })),
  ],
  rows: ({ axes }) => [
    { key: '#keys', cells: {} },
    { key: '#title', height: 34, cells: { label: words('Checks', 'title'), state: mirror(company, {}, 'company') } },
    { key: '#state', cells: { label: home(planState, {}, 'state') } },
    gapRow('head'),
    {
      key: rowKey(segmentOfFlag),
      cells: {
        label: words('Check', 'heading'),
        state: words('State', 'heading'),
        flag: words('Whole plan', 'headingRight'),
        ...Object.fromEntries(
          axes.segment.map((member, segment) => [
            columnKey('segment', member),
            home(segmentOfFlag, { segment }, 'headingRight'),
          ]),
        ),
      },
    },
    ...checks.map((check) => checkRow(check, axes)),
  ],
};

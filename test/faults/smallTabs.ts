import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { serialDate } from '../../src/plan/inputs/serialDate';
import type { NameBlock } from '../../src/plan/inputs/typed/nameBlocks';
import type { PrintedCell } from '../../src/plan/printedPlan';
import { formula, heading, input, label } from './smallCells';

/** Where a new segment is named. */
export const addSegment: NameBlock = {
  list: 'segments',
  one: 'segment',
  says: '',
  prefix: 'segment|',
  entryKey: '#add-segment',
  column: 'name',
  fallback: 'segment',
};

type Cells = Readonly<Record<string, PrintedCell>>;
/** A tab of the small plan; `{tab/row/column}` in a formula stands for an address. */
export interface TabSpec {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [key: string, cells: Cells])[];
}

const titles = { inputs: 'Inputs', funnel: 'Funnel', goals: 'Goals', people: 'People' };

export function inputsTab({ revenueGoal, fiscalYearStart, segments, sources }: PlanInputs): TabSpec {
  const rate = { kind: 'number', above: 0, atMost: 1, says: 'a share from 0 to 1' } as const;
  return {
    key: 'inputs',
    title: titles.inputs,
    columns: ['label', 'value', 'name'],
    rows: [
      ['#title', { label: heading('Inputs') }],
      [
        'goal',
        {
          label: label('Goal', 'The joint number.'),
          value: input(revenueGoal, '#,##0', { kind: 'number', above: 0, says: 'above 0' }),
        },
      ],
      [
        'start',
        {
          label: label('Start'),
          value: input(serialDate(fiscalYearStart) ?? '', 'yyyy-mm-dd', { kind: 'date', says: 'a date' }),
        },
      ],
      ['#gap', {}],
      ...segments.map(
        ({ key, name, shareOfGoal }) =>
          [
            `segment|${key}`,
            { label: label('Segment'), value: input(shareOfGoal, '0.0%', rate), name: input(name) },
          ] as const,
      ),
      [addSegment.entryKey, { label: label('Another segment'), name: input('') }],
      [
        'total',
        {
          label: label('Total'),
          value: formula(() => `=SUM(${segments.map(({ key }) => `{inputs/segment|${key}/value}`).join(',')})`, '0.0%'),
        },
      ],
      ...sources.map(
        ({ key, name, inquiryToQualifiedRate }) =>
          [
            `source|${key}`,
            {
              label: label('Source'),
              value: input(inquiryToQualifiedRate, '0.0%', rate),
              name: input(name, 'General', null),
            },
          ] as const,
      ),
    ],
  };
}

export function funnelTab({ segments, sources }: PlanInputs): TabSpec {
  const columns = sources.map(({ key }) => `source:${key}`);
  const sum = (row: string) => `=SUM(${sources.map(({ key }) => `{funnel/${row}/source:${key}}`).join(',')})`;
  const won = segments.map(
    ({ key }) =>
      [
        `won|${key}`,
        {
          label: formula(() => `={inputs/segment|${key}/name}`),
          ...Object.fromEntries(
            sources.map((each) => [
              `source:${each.key}`,
              formula(
                () => `={inputs/goal/value}*{inputs/segment|${key}/value}*{inputs/source|${each.key}/value}`,
                '#,##0.0',
              ),
            ]),
          ),
          total: formula(() => sum(`won|${key}`), '#,##0.0'),
        },
      ] as const,
  );
  const total = Object.fromEntries(
    sources.map(({ key }) => [
      `source:${key}`,
      formula(() => `=SUM(${segments.map((each) => `{funnel/won|${each.key}/source:${key}}`).join(',')})`, '#,##0.0'),
    ]),
  );
  return {
    key: 'funnel',
    title: titles.funnel,
    columns: ['label', ...columns, 'total'],
    rows: [
      ['#title', { label: heading('Funnel') }],
      ['#state', { label: formula(() => '=IF(ABS({funnel/total/total}-{inputs/goal/value})<1,"OK","off")') }],
      [
        '#head',
        {
          label: heading('Won'),
          ...Object.fromEntries(
            sources.map(({ key }) => [`source:${key}`, formula(() => `={inputs/source|${key}/name}`)]),
          ),
          total: heading('Total'),
        },
      ],
      ...won,
      ['total', { label: heading('Total'), ...total, total: formula(() => sum('total'), '#,##0.0') }],
    ],
  };
}

export function goalsTab({ sources }: PlanInputs): TabSpec {
  return {
    key: 'goals',
    title: titles.goals,
    columns: ['label', 'value'],
    rows: [
      ['#title', { label: heading('Goals') }],
      ['goal', { label: label('We sign for'), value: formula(() => '={inputs/goal/value}', '#,##0') }],
      ...sources.map(
        ({ key }) =>
          [
            `quota|${key}`,
            {
              label: formula(() => `={inputs/source|${key}/name}`),
              value: formula(() => `={funnel/total/source:${key}}`, '#,##0.0'),
            },
          ] as const,
      ),
      ['start', { label: label('From'), value: formula(() => '={inputs/start/value}', 'yyyy-mm-dd') }],
    ],
  };
}

export function peopleTab({ salesLeader }: PlanInputs): TabSpec {
  return {
    key: 'people',
    title: titles.people,
    columns: ['label', 'value'],
    rows: [
      ['#title', { label: heading('People') }],
      ['leader', { label: label('Sales'), value: label(salesLeader) }],
      ['goal', { label: label('Goal'), value: formula(() => '={goals/goal/value}', '#,##0') }],
      ['from', { label: label('From'), value: formula(() => '={goals/start/value}', 'yyyy-mm-dd') }],
    ],
  };
}

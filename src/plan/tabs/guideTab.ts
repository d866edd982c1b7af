import { linkTo, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { planState } from '../lines/checks/planState';
import { rangeNameOf } from '../names';
import { version } from '../version';
import { legend } from './guide/legend';
import { namesForFormulas } from './guide/namesForFormulas';
import { steps } from './guide/steps';
import { tabPurposes } from './guide/tabPurposes';
import { gapRow, headingRow, headRows } from './rows';

const columns = ['label', 'says'] as const;

const about = [
  'A revenue plan that sales and marketing share: it starts from the revenue goal and works backwards to what each team owes.',
  'Every number is an input or a formula of the spreadsheet itself: it follows the inputs with the add-in or without it.',
];

const section = (name: string, title: string, rows: readonly RowSpec[]): readonly RowSpec[] => [
  headingRow(name, title, columns),
  ...rows,
  gapRow(name),
];

/** What the workbook is, how to use it, and where to find what. */
export const guideTab: TabDefinition = {
  key: 'guide',
  title: 'Guide',
  tabColor: '#134e4a',
  frozen: { frozenRows: 3, frozenColumns: 0 },
  columns: () => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 250 },
    { key: 'says', width: 665 },
  ],
  rows: () => [
    ...headRows('Guide', 'label', 'says'),
    ...section(
      'about',
      'What this is',
      about.map((text, i) => ({ key: `#about-${i + 1}`, cells: { label: words(text, 'text') } })),
    ),
    ...section(
      'steps',
      'How to use it',
      steps.map(([what, how], i) => ({
        key: `#step-${i + 1}`,
        cells: { label: words(what, 'label'), says: words(how, 'text') },
      })),
    ),
    ...section(
      'tabs',
      'The tabs',
      tabPurposes.map(([tab, purpose]) => ({
        key: `#tab-${tab}`,
        cells: { label: linkTo(tab), says: words(purpose, 'text') },
      })),
    ),
    ...section(
      'colours',
      'What the colours mean',
      legend.map(([sample, style, meaning]) => ({
        key: `#colour-${style}`,
        cells: { label: words(sample, style), says: words(meaning, 'text') },
      })),
    ),
    ...section(
      'names',
      'Names for formulas of your own',
      namesForFormulas.map(([line, meaning]) => ({
        key: `#name-${line.key}`,
        cells: { label: words(rangeNameOf(line), 'label'), says: words(meaning, 'text') },
      })),
    ),
    ...section('stands', 'How the plan stands', [
      {
        key: `shown-${planState.key}`,
        cells: { label: words('Checks', 'label', planState.says), says: mirror(planState, {}, 'state') },
      },
      { key: '#version', cells: { label: words('Add-in', 'label'), says: words(`Tandem ${version}`, 'text') } },
    ]),
  ],
};

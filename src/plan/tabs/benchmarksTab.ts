import { type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { type Benchmark, benchmarks, grades } from './benchmarks/benchmarks';
import { gapRow, headingRow, headRows } from './rows';

const columns = ['label', 'measures', 'value', 'source', 'year', 'grade'] as const;

const heads: RowSpec = {
  key: '#columns',
  cells: {
    label: words('Figure', 'heading'),
    measures: words('What it measures', 'heading'),
    value: words('Value', 'heading'),
    source: words('Source', 'heading'),
    year: words('Year', 'headingRight'),
    grade: words('Grade', 'headingRight'),
  },
};

const NO_DATE = 'no date';

const keyOf = (figure: string): string => figure.toLowerCase().replace(/[^a-z]+/g, '-');

const row = ([figure, measures, value, source, year, grade]: Benchmark): RowSpec => ({
  key: `#benchmark-${keyOf(figure)}`,
  cells: {
    label: words(figure, 'label'),
    measures: words(measures, 'unit'),
    value: words(value, 'label'),
    source: words(source, 'text'),
    year: words(year === '' ? NO_DATE : year, 'textRight'),
    grade: words(grade, 'textRight'),
  },
});

/** What others have published, each figure with its source and how far to trust it. Texts alone: no formula reads them. */
export const benchmarksTab: TabDefinition = {
  key: 'benchmarks',
  title: 'Benchmarks',
  tabColor: '#6b7280',
  frozen: { frozenRows: 5, frozenColumns: 0 },
  columns: () => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 195 },
    { key: 'measures', width: 530 },
    { key: 'value', width: 135 },
    { key: 'source', width: 225 },
    { key: 'year', width: 56 },
    { key: 'grade', width: 52 },
  ],
  rows: () => [
    ...headRows('Benchmarks', 'label', 'measures'),
    {
      key: '#remark',
      cells: {
        label: words(
          'To compare with, never an input: no formula reads this tab. Your own records are worth more than any of it.',
          'remark',
        ),
      },
    },
    heads,
    ...benchmarks.map(row),
    gapRow('grades'),
    headingRow('grades', 'What the grades mean', columns, 'subheading'),
    ...Object.entries(grades).map(([grade, meaning]) => ({
      key: `#grade-${grade}`,
      cells: { label: words(grade, 'label'), measures: words(meaning, 'text') },
    })),
    {
      key: '#grade-no-date',
      cells: {
        label: words(NO_DATE, 'label'),
        measures: words('The text that gives the figure bears none: find out its age before you quote it.', 'text'),
      },
    },
  ],
};

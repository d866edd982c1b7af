import { showUnit } from '../../src/core/calculus/unit';
import type { Content, Metric } from '../../src/core/metrics/metric';
import { broadcasts } from '../../src/functions/argument';

/** The section on what comes out: what it is, its columns where they differ, and what ranges give. */
export function resultSection(metric: Metric): string {
  const { result } = metric;
  const columns = result.columns?.map((column, i) => `${i + 1}. ${withUnit(column)}`);
  const said = `${capitalised(withUnit(result))}.${rangesText(metric)}`;
  return columns ? `${said}\n\n${columns.join('\n')}` : said;
}

function withUnit({ says, unit = {} }: Content): string {
  return Object.keys(unit).length > 0 ? `${says} (unit: ${showUnit(unit)})` : says;
}

function rangesText({ params, result }: Metric): string {
  if (!Object.values(params).some(broadcasts)) return '';
  const each =
    result.shape === 'pair'
      ? ' Over columns of one length it gives a pair for each row.'
      : ' Over ranges of one shape, or a row or column that repeats along the others, it gives a result for each cell.';
  return `${each} A row whose arguments are all blank stays blank.`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

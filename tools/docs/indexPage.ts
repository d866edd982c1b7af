import type { Metric } from '../../src/core/metrics/metric';

const INTRODUCTION = `# Functions

What a planner types into a cell, by the question that it answers. Rates and shares are 0 to 1 (a cell that shows 25%
holds 0.25), money is in plan currency, volumes are counts. One call over a column of 10,000 rows is the intended use:
each cell with a custom function costs a call to Google's server. Generated from the definitions: \`npm run docs\`.`;

/** The index of all functions by question, in groups. */
export function indexPage(metrics: readonly Metric[]): string {
  const groups = [...new Set(metrics.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const rows = metrics
      .filter((metric) => metric.group === group)
      .map(({ name, question, says }) => `| ${question} | [${name}](${name}.md) | ${says} |`);
    return [`## ${group}`, '', '| question | function | gives |', '|---|---|---|', ...rows].join('\n');
  });
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

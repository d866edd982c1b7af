/**
 * Colours of a chart's series, in order: the plan's own green first, then hues that stay apart from each other for most
 * people who see colours differently, and in print. A twelfth series is the last that gets one of its own.
 */
export const chartColors: readonly string[] = [
  '#134e4a',
  '#14b8a6',
  '#f59e0b',
  '#1d4ed8',
  '#be123c',
  '#7dd3fc',
  '#7c3aed',
  '#84cc16',
  '#64748b',
  '#c2410c',
  '#f0abfc',
  '#713f12',
];

/**
 * True where two number formats show the same kind of figure: both a percentage, both a date or a time, or both neither. What
 * is typed as another kind changes a cell's format by itself.
 */
export const sameKindOfFormat = (a: string, b: string): boolean => kindOf(a) === kindOf(b);

function kindOf(format: string): 'percentage' | 'date' | 'number' {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return 'percentage';
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'number';
}

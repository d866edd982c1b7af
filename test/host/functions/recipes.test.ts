import { calculate } from './evaluate';
import { recipes } from './recipes/recipes';

test.each(recipes.map((recipe) => [recipe.name, recipe] as const))(
  '%s',
  (_, { cells, result, expected, tolerance }) => {
    const value = calculate(cells)(result) as number;
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
  },
);

import { usePlan } from '../state/planContext';
import { errorIdOf } from './FigureCell';

/** What is wrong with the cells at these paths, said under their row. Blank cells are marked, not listed. */
export function CellErrors({ paths }: { readonly paths: readonly string[] }) {
  const { troubles } = usePlan();
  return (
    <>
      {paths.map((path) => {
        const trouble = troubles.get(path);
        const shows = trouble !== undefined && trouble.kind !== 'blank';
        return (
          <p key={path} id={errorIdOf(path)} class="error">
            {shows ? trouble.says : ''}
          </p>
        );
      })}
    </>
  );
}

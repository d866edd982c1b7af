import { edits } from '../form/edits';
import { segmentTitle } from '../form/segmentTitle';
import { brief } from '../numbers/brief';
import { completedTexts, evenTexts, sharesState } from '../shares/sharesState';
import { usePlan } from '../state/planContext';

/** The sums of the matrix, and under each the two ways to make it 100%. */
export function ContributionFoot({ places }: { readonly places: readonly number[] }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">Sum</th>
        {places.map((place) => (
          <SumCell key={place} place={place} />
        ))}
      </tr>
    </tfoot>
  );
}

function SumCell({ place }: { readonly place: number }) {
  const { form, marks, edit } = usePlan();
  const key = form.segments[place]?.key ?? '';
  const title = segmentTitle(form, place);
  const texts = form.sources.map(({ contribution }) => contribution[key] ?? '');
  const { sum, complete } = sharesState(texts, marks);
  const put = (shares: readonly string[]) => edit(edits.contributions(key, shares));
  return (
    <td>
      <output class={complete ? 'sum complete' : 'sum'}>{brief.percent(sum, marks)}</output>
      {complete ? (
        <button
          type="button"
          class="link"
          aria-label={`Even shares of ${title}`}
          onClick={() => put(evenTexts(texts.length, marks))}
        >
          Even
        </button>
      ) : (
        <button
          type="button"
          class="link"
          aria-label={`To 100%: shares of ${title}`}
          onClick={() => put(completedTexts(texts, marks))}
        >
          To 100%
        </button>
      )}
    </td>
  );
}

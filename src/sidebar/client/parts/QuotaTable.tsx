import type { Figure, PlanPreview } from '../../../plan/previewPlan';
import { brief } from '../numbers/brief';
import type { NumberMarks } from '../numbers/numberMarks';

interface QuotaTableProps {
  readonly preview: PlanPreview;
  readonly marks: NumberMarks;
}

/** What each source owes. */
export function QuotaTable({ preview, marks }: QuotaTableProps) {
  const shown = (figure: Figure) => (figure === null ? '–' : brief.count(figure, marks));
  return (
    <table class="figures">
      <caption>What each source owes</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Accepted</th>
          <th scope="col">Leads a week</th>
        </tr>
      </thead>
      <tbody>
        {preview.bySource.map(({ key, name, quota, leadsPerWeek }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{shown(quota)}</td>
            <td>{shown(leadsPerWeek)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { PlanPreview } from '../../../plan/previewPlan';
import { brief } from '../numbers/brief';
import type { NumberMarks } from '../numbers/numberMarks';

interface FunnelPictureProps {
  readonly preview: PlanPreview;
  readonly marks: NumberMarks;
}

const WIDTH = 268;
const STAGE = 46;
const LEAST_WIDTH = 96;

/** The funnel of the whole plan, from inquiries to wins; nothing where a stage is not known yet. */
export function FunnelPicture({ preview: { total, newClients }, marks }: FunnelPictureProps) {
  const stages = [
    ['Inquiries', total.inquiries],
    ['Qualified leads', total.qualifiedLeads],
    ['Accepted opportunities', total.opportunities],
    ['Wins', newClients],
  ] as const;
  const counts = stages.map(([, count]) => count ?? 0);
  if (stages.some(([, count]) => count === null) || counts[0] === 0) return null;
  const widths = counts.map((count) => widthOf(count, counts[0] ?? 1));
  const sentence = stages.map(([name, count]) => `${brief.count(count ?? 0, marks)} ${name.toLowerCase()}`).join(', ');
  return (
    <figure class="funnel">
      <figcaption>The funnel, for the year</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${STAGE * stages.length}`} role="img" aria-label={`The funnel: ${sentence}`}>
        {stages.map(([name, count], at) => (
          <g key={name}>
            <path class={`stage stage-${at}`} d={trapezoid(at, widths[at] ?? 0, widths[at + 1] ?? widths[at] ?? 0)} />
            <text x={WIDTH / 2} y={at * STAGE + 20} class="stage-count">
              {brief.count(count ?? 0, marks)}
            </text>
            <text x={WIDTH / 2} y={at * STAGE + 34} class="stage-name">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <p class="quiet">Widths go by order of magnitude.</p>
    </figure>
  );
}

/** By the logarithm: on a straight scale the wins of most plans would be a hair. */
function widthOf(count: number, most: number): number {
  const share = Math.log10(1 + count) / Math.log10(1 + most);
  return LEAST_WIDTH + (WIDTH - LEAST_WIDTH) * Math.min(1, share) ** 2;
}

function trapezoid(place: number, top: number, bottom: number): string {
  const [y, middle] = [place * STAGE, WIDTH / 2];
  const end = y + STAGE - 3;
  return `M${middle - top / 2} ${y}H${middle + top / 2}L${middle + bottom / 2} ${end}H${middle - bottom / 2}Z`;
}

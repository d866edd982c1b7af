import type { CalibratedRows } from '../../protocol/calibration';
import { ChoiceField } from '../fields/ChoiceField';
import type { Calibration, Choices } from './useCalibration';

interface QuestionsProps {
  readonly rows: CalibratedRows;
  readonly calibration: Calibration;
}

const orders = [
  ['unknown', 'Choose one'],
  ['monthFirst', 'Month first: 3/14/2026'],
  ['dayFirst', 'Day first: 14/3/2026'],
] as const;

const marks = [
  ['unknown', 'Choose one'],
  ['point', 'Point: 1,234.56'],
  ['comma', 'Comma: 1.234,56'],
] as const;

const outcomes = [
  ['open', 'Open'],
  ['won', 'Won'],
  ['lost', 'Lost'],
] as const;

/** What rows leave open and a person knows: an answer reads them again. */
export function Questions({ rows: { remarks, stages }, calibration: { choices, read } }: QuestionsProps) {
  const asks = (...codes: readonly string[]): string => remarks.find(({ code }) => codes.includes(code))?.text ?? '';
  const order = asks('dateOrderUnknown', 'dateOrderMixed');
  const mark = asks('decimalMarkUnknown');
  const outcome = asks('noOutcome', 'stagesLookClosed', 'stagesSayNeither');
  const unknown = stages.some((stage) => stage.outcome === null);
  return (
    <>
      {(order !== '' || choices.dateOrder !== 'unknown') && (
        <ChoiceField
          path="calibrate.dateOrder"
          label="Which comes first in dates?"
          help={order}
          choices={orders}
          chosen={choices.dateOrder}
          onChoose={(dateOrder) => read({ dateOrder })}
        />
      )}
      {(mark !== '' || choices.decimalMark !== 'unknown') && (
        <ChoiceField
          path="calibrate.decimalMark"
          label="Which mark is before the cents?"
          help={mark}
          choices={marks}
          chosen={choices.decimalMark}
          onChoose={(decimalMark) => read({ decimalMark })}
        />
      )}
      <details open={outcome !== '' || unknown}>
        <summary>Stages as they were read ({stages.length})</summary>
        {stages.map(({ stage, outcome: readAs, rows: count, because }) => (
          <ChoiceField
            key={`${stage} ${readAs} ${because}`}
            path={`calibrate.stage.${stage}`}
            label={`${stage || '(blank)'} (${count}): ${because}`}
            help=""
            choices={readAs === null ? [['', 'Not known'], ...outcomes] : outcomes}
            chosen={readAs ?? ''}
            onChoose={(chosen) => read({ stages: withStage(choices, stage, chosen) })}
          />
        ))}
      </details>
    </>
  );
}

const withStage = ({ stages }: Choices, stage: string, chosen: string): Choices['stages'] =>
  chosen === 'won' || chosen === 'lost' || chosen === 'open' ? { ...stages, [stage]: chosen } : stages;

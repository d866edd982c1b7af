import type { FieldChoice, TabColumns } from '../../protocol/calibration';
import { ChoiceField } from '../fields/ChoiceField';

interface ColumnChoicesProps {
  readonly columns: TabColumns;
  onChoose(field: string, header: string | null): void;
}

/** What each column of a tab stands for: the fields that rates need first, the others folded away. */
export function ColumnChoices({ columns, onChoose }: ColumnChoicesProps) {
  const { fields, headers, kind } = columns;
  const others = fields.filter(({ isMain }) => !isMain);
  const found = others.filter(({ header }) => header !== null).length;
  const choice = (field: FieldChoice) => (
    <ColumnChoice key={field.field} field={field} headers={headers} onChoose={onChoose} />
  );
  return (
    <fieldset>
      <legend>{kind === 'leads' ? 'Columns of the leads' : 'Columns'}</legend>
      {fields.filter(({ isMain }) => isMain).map(choice)}
      <details>
        <summary>
          More columns ({found} of {others.length} found)
        </summary>
        {others.map(choice)}
      </details>
    </fieldset>
  );
}

interface ColumnChoiceProps {
  readonly field: FieldChoice;
  readonly headers: readonly string[];
  onChoose(field: string, header: string | null): void;
}

function ColumnChoice({ field: { field, label, header, isUnsure }, headers, onChoose }: ColumnChoiceProps) {
  return (
    <ChoiceField
      path={`calibrate.column.${field}`}
      label={isUnsure ? `${label} (a guess)` : label}
      help=""
      choices={[['', 'No such column'], ...headers.map((each) => [each, each] as const)]}
      chosen={header ?? ''}
      onChoose={(chosen) => onChoose(field, chosen === '' ? null : chosen)}
    />
  );
}

import { FieldFrame } from './FieldFrame';

interface ChoiceFieldProps<Choice extends string> {
  readonly path: string;
  readonly label: string;
  readonly help: string;
  readonly choices: readonly (readonly [value: Choice, shown: string])[];
  readonly chosen: Choice;
  onChoose(choice: Choice): void;
}

/** One of a few values, in the browser's own list. */
export function ChoiceField<Choice extends string>({
  path,
  label,
  help,
  choices,
  chosen,
  onChoose,
}: ChoiceFieldProps<Choice>) {
  return (
    <FieldFrame path={path} label={label} help={help} error="">
      {(ties) => (
        <div class="box">
          <select {...ties} value={chosen} onChange={(event) => onChoose(event.currentTarget.value as Choice)}>
            {choices.map(([value, shown]) => (
              <option key={value} value={value}>
                {shown}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  );
}

import type { DataValidation } from '@cj-tech-master/excelts';
import type { ValidationSnapshot } from '../workbookSnapshot';

type Messages = Omit<Extract<DataValidation, { type: 'any' }>, 'type'>;

// Excel's limits; a file with longer ones needs repair.
const longestPrompt = 255;
const longestError = 225;

/** A rule's help text as the prompt and the error message; an input that a rule allows anyway gets a warning only. */
export function validationMessages({ allowInvalid, helpText }: ValidationSnapshot): Messages {
  const shown = helpText === '' ? {} : { showInputMessage: true, prompt: cut(helpText, longestPrompt) };
  const error = helpText === '' ? {} : { error: cut(helpText, longestError) };
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...shown,
    ...error,
  };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 3)}...`;
}

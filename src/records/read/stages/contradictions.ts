import type { Field } from '../../mapping';
import type { Outcome } from '../../opportunity';
import { shownRows } from '../../rates/warnings/figures';
import type { Remark } from '../../readResult';
import type { ReadColumns } from '../columns/readColumns';
import { readFlag } from '../columns/readFlag';
import { RememberedTexts } from '../columns/rememberedTexts';
import type { OutcomeReader } from './outcomeReader';
import { stageTable } from './stageTable';

const mostShown = 5;

/** Rows whose flags, status and stage do not agree, each with what it was read as. What a person said settles it without a remark. */
export function contradictions(
  found: readonly { readonly record: { readonly row: number }; readonly place: number }[],
  { columns: { texts }, outcomes }: { readonly columns: ReadColumns; readonly outcomes: OutcomeReader },
): readonly Remark[] {
  const fields = (Object.keys(allows) as Field[]).filter((field) => texts.has(field));
  const known = new RememberedTexts(stageTable({}));
  const textAt = (field: Field, place: number): string => texts.get(field)?.at(place) ?? '';
  const isAtOdds = (place: number): boolean => {
    const { outcome, because } = outcomes.meaningAt(place);
    if (outcome === null || because === 'as you said') return false;
    return !fields.every((field) => allows[field]?.(textAt(field, place), outcome, known) ?? true);
  };
  const rows = fields.length < 2 ? [] : found.filter(({ place }) => isAtOdds(place));
  if (rows.length === 0) return [];
  const shown = rows.slice(0, mostShown).map(({ record, place }) => {
    const told = fields.map((field) => `${texts.get(field)?.header} ${textAt(field, place) || '(blank)'}`);
    return `row ${record.row} (${told.join(', ')}: read as ${outcomes.outcomeAt(place)})`;
  });
  const text =
    `Columns contradict each other in ${shownRows(rows.length)}: ${shown.join(', ')}${rows.length > mostShown ? ' and more' : ''}. ` +
    'A flag goes before a status, and a status before a stage.';
  return [{ code: 'contradictions', text }];
}

type Known = RememberedTexts<ReturnType<ReturnType<typeof stageTable>>>;

/** Whether a text of a field allows an outcome. */
const allows: Partial<Record<Field, (text: string, outcome: Outcome, known: Known) => boolean>> = {
  isWon: (text, outcome) => (readFlag(text) ?? outcome === 'won') === (outcome === 'won'),
  isClosed: (text, outcome) => (readFlag(text) ?? outcome !== 'open') === (outcome !== 'open'),
  status: byWord,
  stage: byWord,
};

function byWord(text: string, outcome: Outcome, known: Known): boolean {
  const said = known.read(text);
  return said.because !== 'known word' || said.outcome === null || said.outcome === outcome;
}

import * as fc from 'fast-check';
import { checkInputs } from '../../../src/plan/inputs/checkInputs';
import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import { closeRate, cycleDays } from '../../../src/plan/lines/segmentInputs';
import { blankForm } from '../../../src/sidebar/client/form/blankForm';
import { boundsTrouble } from '../../../src/sidebar/client/form/boundsTrouble';
import { checkForm } from '../../../src/sidebar/client/form/checkForm';
import { edits } from '../../../src/sidebar/client/form/edits';
import { formOf } from '../../../src/sidebar/client/form/formOf';
import { readForm } from '../../../src/sidebar/client/form/readForm';
import { reworded } from '../../../src/sidebar/client/form/reworded';
import { newKey, settledKeys } from '../../../src/sidebar/client/form/settledKeys';
import { stepOf, steps } from '../../../src/sidebar/client/form/stepsOfForm';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import { exampleInputs } from '../../support/exampleInputs';
import { planInputsArbitrary } from '../../support/planInputsArbitrary';

const english = numberMarks('en_US');
const blank = () => blankForm('2026-11-21', 'USD');

/** Names lose the spaces around them in a form. */
function trimmed(inputs: PlanInputs): PlanInputs {
  const trim = <Part extends { readonly name: string }>(part: Part) => ({ ...part, name: part.name.trim() });
  return { ...inputs, segments: inputs.segments.map(trim), sources: inputs.sources.map(trim) };
}

describe('inputs that are put into a form', () => {
  test.each(['en_US', 'de_DE', 'fr_FR', 'ja_JP', 'pt_BR'])('read back as they were in %s', (locale) => {
    const marks = numberMarks(locale);
    fc.assert(
      fc.property(planInputsArbitrary, (inputs) => {
        expect(readForm(formOf(inputs, marks), marks)).toEqual({ inputs: trimmed(inputs), troubles: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('stay the same when the spreadsheet changes its locale', () => {
    const german = numberMarks('de_DE');
    fc.assert(
      fc.property(planInputsArbitrary, (inputs) => {
        expect(reworded(formOf(inputs, english), english, german)).toEqual(formOf(inputs, german));
      }),
      { numRuns: 30 },
    );
  });

  test('from a sheet with a text where a figure belongs show that text', () => {
    const inputs = { ...exampleInputs(), revenueGoal: 'a lot' as unknown as number };
    const { troubles } = readForm(formOf(inputs, english), english);
    expect(troubles).toMatchObject([{ path: 'revenueGoal', kind: 'unreadable' }]);
  });
});

describe('a form that is being filled in', () => {
  test('of the example is complete, and passes what guards the sheet', () => {
    const { inputs, troubles } = checkForm(formOf(exampleInputs(), english), english);
    expect(troubles).toEqual([]);
    expect(checkInputs(inputs)).toEqual([]);
  });

  test('that was just begun lacks fields and is not wrong anywhere but in its sums', () => {
    const kinds = checkForm(blank(), english).troubles.map(({ path, kind }) => [path, kind]);
    expect(kinds.filter(([path, kind]) => kind !== 'blank' && path !== 'segments' && path !== 'sources')).toEqual([]);
    expect(kinds).toContainEqual(['company', 'blank']);
    expect(kinds).toContainEqual(['revenueGoal', 'blank']);
  });

  test('has an unreadable figure as NaN and says so at its path', () => {
    const form = edits.segment(1, { closeRate: 'a fifth' })(formOf(exampleInputs(), english));
    const { inputs, troubles } = checkForm(form, english);
    expect(inputs.segments[1]?.closeRate).toBeNaN();
    expect(troubles).toEqual([
      {
        path: 'segments[1].closeRate',
        label: 'Mid-market: close rate',
        kind: 'unreadable',
        says: '“a fifth” is not a percent. Type 25 or 12.5',
      },
    ]);
  });

  test('names shares that do not make 100%, with their sum', () => {
    const form = edits.segment(0, { shareOfGoal: '20' })(formOf(exampleInputs(), english));
    expect(checkForm(form, english).troubles.map(({ says }) => says)).toContain(
      'Shares of the goal must sum to 100%, got 95%',
    );
  });

  test('never makes readForm throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
        const form = { ...blank(), revenueGoal: text, fiscalYearStart: other, currency: other, company: text };
        checkForm(edits.segment(0, { shareOfGoal: text, name: other })(form), english);
      }),
    );
  });

  test('says bounds in the units that are typed', () => {
    expect(boundsTrouble(closeRate, 2.5, english)).toBe('Must be at most 100%');
    expect(boundsTrouble(closeRate, 0, english)).toBe('Must be more than 0%');
    expect(boundsTrouble(cycleDays, -1, english)).toBe('Must be at least 0');
    expect(boundsTrouble(closeRate, 1, english)).toBeNull();
  });
});

describe('keys of new segments', () => {
  test('come from their names, apart from those that are in the plan', () => {
    const parts = [
      { key: 'enterprise', name: 'Strategic' },
      { key: '+1', name: 'Enterprise' },
      { key: '+2', name: 'Öffentliche Hand & Co.' },
      { key: '+3', name: '日本' },
      { key: '+4', name: '' },
    ];
    expect([...settledKeys(parts, 'segment').values()]).toEqual([
      'enterprise',
      'enterprise-2',
      'offentliche-hand-co',
      'segment',
      'segment-2',
    ]);
  });

  test('are allowed by the plan and all different, whatever the names', () => {
    const parts = fc
      .array(fc.string({ unit: 'grapheme' }), { maxLength: 20 })
      .map((names) => names.map((name, at) => ({ key: `+${at + 1}`, name })));
    fc.assert(
      fc.property(parts, (named) => {
        const keys = [...settledKeys(named, 'segment').values()];
        expect(new Set(keys).size).toBe(named.length);
        expect(keys.filter((key) => !/^[a-z0-9][a-z0-9-]{0,39}$/.test(key))).toEqual([]);
      }),
    );
  });

  test('do not repeat while there is a new one', () => {
    expect(newKey([{ key: 'a', name: '' }])).toBe('+1');
    expect(
      newKey([
        { key: '+3', name: '' },
        { key: 'a', name: '' },
      ]),
    ).toBe('+4');
  });

  test('go along into the contributions', () => {
    const form = edits.contribution(0, '+1', '40')(edits.addSegment()(formOf(exampleInputs(), english)));
    const { inputs } = readForm(edits.segment(3, { name: 'Public sector' })(form), english);
    expect(inputs.segments[3]?.key).toBe('public-sector');
    expect(inputs.sources[0]?.contribution['public-sector']).toBe(0.4);
  });
});

describe('edits', () => {
  const form = formOf(exampleInputs(), english);
  const names = (edited: typeof form) => edited.segments.map(({ name }) => name);

  test('move a segment and leave the others in order', () => {
    expect(names(edits.moveSegment(0, 2)(form))).toEqual(['Mid-market', 'Enterprise', 'Small business']);
    expect(names(edits.moveSegment(0, -1)(form))).toEqual(names(form));
  });

  test('remove a segment', () => {
    expect(names(edits.removeSegment(1)(form))).toEqual(['Small business', 'Enterprise']);
  });

  test('do not change the form they are made on', () => {
    const before = JSON.stringify(form);
    edits.contributions('enterprise', ['1', '2', '3', '4'])(form);
    edits.sharesOfGoal(['1', '2', '3'])(form);
    edits.source(0, { name: 'Web' })(form);
    expect(JSON.stringify(form)).toBe(before);
  });
});

test('every trouble leads to the step that has its field', () => {
  const on = (path: string) => steps[stepOf(path)];
  expect(on('revenueGoal')).toBe('Goal');
  expect(on('segments[1].closeRate')).toBe('Segments');
  expect(on('segments')).toBe('Segments');
  expect(on('sources[0].contribution (segment 1)')).toBe('Sources');
  expect(on('sources[2].qualifiedToAcceptedRate')).toBe('Rates');
  expect(on('profitShare')).toBe('Rates');
  expect(on('leadDefinition.profile')).toBe('Agreement');
});

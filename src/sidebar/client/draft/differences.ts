import type { PlanInputs } from '../../../plan/inputs/planInputs';
import * as company from '../../../plan/lines/companyInputs';
import * as goal from '../../../plan/lines/goalInputs';
import { leadDefinition } from '../../../plan/lines/leadDefinitionInputs';
import * as segmentLines from '../../../plan/lines/segmentInputs';
import * as sourceLines from '../../../plan/lines/sourceInputs';
import type { InputLine } from '../../../plan/model/line';
import type { NumberMarks } from '../numbers/numberMarks';
import type { Difference } from './difference';
import { inputText, MISSING, type Say } from './inputText';
import { otherDifferences } from './otherDifferences';

const scalarLines: readonly InputLine[] = [...Object.values(company), ...Object.values(goal), ...leadDefinition];
const lineList = (lines: object): readonly InputLine[] => Object.values(lines).filter((line) => 'axes' in line);

/**
 * Every input on which a draft and the sheet differ, in the order of the plan, with both values in words. Segments and
 * sources are matched by key; one that a side does not have is one difference.
 */
export function differences(mine: PlanInputs, theirs: PlanInputs, marks: NumberMarks): readonly Difference[] {
  const say: Say = (line, inputs, at) => inputText(line, inputs, at, marks);
  const scalars = scalarLines.map((line) => ({
    label: line.label,
    mine: say(line, mine, {}),
    theirs: say(line, theirs, {}),
  }));
  return [
    ...scalars,
    ...partDifferences('segment', lineList(segmentLines), mine, theirs, say),
    ...partDifferences(
      'source',
      lineList(sourceLines).filter(({ axes }) => axes.length === 1),
      mine,
      theirs,
      say,
    ),
    ...contributionDifferences(mine, theirs, say),
    ...otherDifferences(mine, theirs, say),
  ].filter((difference) => difference.mine !== difference.theirs);
}

function partDifferences(
  axis: 'segment' | 'source',
  lines: readonly InputLine[],
  mine: PlanInputs,
  theirs: PlanInputs,
  say: Say,
): readonly Difference[] {
  const partsOf = (inputs: PlanInputs) => (axis === 'segment' ? inputs.segments : inputs.sources);
  const placeOf = (inputs: PlanInputs, key: string) => partsOf(inputs).findIndex((part) => part.key === key);
  const known = new Map([...partsOf(theirs), ...partsOf(mine)].map(({ key, name }) => [key, name]));
  return [...known].flatMap(([key, name]) => {
    const [here, there] = [placeOf(mine, key), placeOf(theirs, key)];
    if (here < 0) return [{ label: name, mine: MISSING, theirs: `a ${axis}` }];
    if (there < 0) return [{ label: name, mine: `a ${axis}`, theirs: MISSING }];
    return lines.map((line) => ({
      label: `${name}: ${line.label.toLowerCase()}`,
      mine: say(line, mine, { [axis]: here }),
      theirs: say(line, theirs, { [axis]: there }),
    }));
  });
}

function contributionDifferences(mine: PlanInputs, theirs: PlanInputs, say: Say): readonly Difference[] {
  const line = sourceLines.contribution;
  return mine.sources.flatMap((source, sourceHere) =>
    mine.segments.flatMap((segment, segmentHere) => {
      const sourceThere = theirs.sources.findIndex(({ key }) => key === source.key);
      const segmentThere = theirs.segments.findIndex(({ key }) => key === segment.key);
      if (sourceThere < 0 || segmentThere < 0) return [];
      return {
        label: `${source.name} in ${segment.name}`,
        mine: say(line, mine, { source: sourceHere, segment: segmentHere }),
        theirs: say(line, theirs, { source: sourceThere, segment: segmentThere }),
      };
    }),
  );
}

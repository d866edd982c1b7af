// What build/Records.js holds: all that `npm run calibrate` needs, without a spreadsheet.
export { costsOf } from './analyses/costsOf';
export { leadBlocks } from './blocks/leadBlocks';
export { opportunityBlocks } from './blocks/opportunityBlocks';
export { everySetAside } from './clean/everySetAside';
export { keptInPart } from './clean/keptInPart';
export { fullReport, periodActuals, quarterlyBacktest } from './headless/fullReport';
export { isoOfDay } from './read/dates/dayOf';
export { readStageHistory } from './read/stages/stageHistory';

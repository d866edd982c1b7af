/// <reference types="google-apps-script" />
import { planGeneration } from '../../src/sheet/planGeneration';

// Tandem's own plan through the writer.
export const { status, prepare, stage, commit, cancel, restore, undoCost, undo } = planGeneration;
export { activateTab } from '../../src/sheet/activateTab';
export { goTo } from '../../src/sheet/goTo';
export { onOpen } from '../../src/sheet/menu';
export { userActs } from './userActs';

import type { TabDefinition } from '../layout/tabDefinition';
import { checksTab } from './checksTab';
import { funnelTab } from './funnelTab';
import { goalsTab } from './goalsTab';
import { inputsTab } from './inputsTab';

/** The tabs of the plan, in the order in which a new workbook shows them. */
export const planTabs: readonly TabDefinition[] = [goalsTab, inputsTab, funnelTab, checksTab];

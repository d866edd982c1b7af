import type { TabDefinition } from '../layout/tabDefinition';
import { benchmarksTab } from './benchmarksTab';
import { calendarTab } from './calendarTab';
import { capacityTab } from './capacityTab';
import { checksTab } from './checksTab';
import { funnelTab } from './funnelTab';
import { goalsTab } from './goalsTab';
import { guideTab } from './guideTab';
import { inputsTab } from './inputsTab';
import { quotasTab } from './quotasTab';

/** The tabs of the plan, in the order in which a new workbook shows them. */
export const planTabs: readonly TabDefinition[] = [
  guideTab,
  goalsTab,
  inputsTab,
  funnelTab,
  calendarTab,
  quotasTab,
  capacityTab,
  checksTab,
  benchmarksTab,
];

/** The tabs whose formulas are looked after: Benchmarks says of itself that no formula reads it. */
export const checkedTabs: readonly TabDefinition[] = planTabs.filter((tab) => tab !== benchmarksTab);

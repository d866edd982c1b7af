import { useEffect, useState } from 'preact/hooks';
import type { CalibratedRows, RowTabs, TabColumns } from '../../protocol/calibration';
import type { CalibrationRequest, RowsReportRequest, RowsRequest } from '../../protocol/calibrationShape';
import type { CallServer } from '../callServer';
import { type Explanation, explain } from '../explain';
import { findRows } from './findRows';

/** What a person says about the rows. */
export interface Choices {
  readonly opportunities: TabColumns | null;
  readonly leads: TabColumns | null;
  /** Tab with more columns for the opportunities, and tab of stage changes; '' for none. */
  readonly with: string;
  readonly history: string;
  /** Tab of what campaigns cost; '' for none. */
  readonly costs: string;
  /** ISO date; '' for the last day with an event. */
  readonly asOf: string;
  /** Header of the column that names the segments; '' for none. */
  readonly by: string;
  readonly dateOrder: CalibrationRequest['dateOrder'];
  readonly decimalMark: CalibrationRequest['decimalMark'];
  readonly stages: CalibrationRequest['stages'];
}

/** The panel's own state, and what changes it. */
export interface Calibration {
  /** null while they are not known yet. */
  readonly tabs: RowTabs | null;
  readonly choices: Choices;
  readonly rows: CalibratedRows | null;
  /** What is being waited for; '' for nothing. */
  readonly busy: string;
  readonly failure: Explanation | null;
  look(): void;
  chooseTab(kind: TabColumns['kind'], tab: string): void;
  /** Puts the columns of another tab beside those of the opportunities; '' for none. */
  chooseWith(tab: string): void;
  chooseColumn(kind: TabColumns['kind'], field: string, header: string | null): void;
  choose(change: Partial<Choices>): void;
  /** Reads the rows, with a change of the choices where an answer asks for one. */
  read(change?: Partial<Choices>): void;
  /** Writes all that the rows tell into a tab of its own, and promises the tab's name. */
  writeReport(): Promise<string>;
  backToColumns(): void;
}

export interface CalibrationStart {
  readonly call: CallServer;
  /** ISO date. */
  readonly today: string;
  readonly curveDays: readonly number[];
  /** What a report prices leads and their follow-up with. */
  readonly pricing: Pick<RowsReportRequest, 'grossMargin' | 'followUp'>;
}

const blankChoices: Choices = {
  opportunities: null,
  leads: null,
  with: '',
  history: '',
  costs: '',
  asOf: '',
  by: '',
  dateOrder: 'unknown',
  decimalMark: 'unknown',
  stages: {},
};

/** Asks the spreadsheet for its tabs, for the columns of one, and for what its rows tell. */
export function useCalibration({ call, today, curveDays, pricing }: CalibrationStart): Calibration {
  const [tabs, setTabs] = useState<RowTabs | null>(null);
  const [choices, setChoices] = useState(blankChoices);
  const [rows, setRows] = useState<CalibratedRows | null>(null);
  const [busy, setBusy] = useState('');
  const [failure, setFailure] = useState<Explanation | null>(null);

  const attempt = async (says: string, work: () => Promise<void>) => {
    setBusy(says);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(explain(error));
    } finally {
      setBusy('');
    }
  };
  const look = () =>
    attempt('Looking for rows', async () => {
      const found = await call({ kind: 'rowTabs' });
      setTabs(found);
      const columns = await findRows(found, (tab) => call({ kind: 'tabColumns', tab, as: null, with: null }));
      if (columns === null) return;
      setChoices(columns.kind === 'leads' ? { ...blankChoices, leads: columns } : withOpportunities(columns));
    });
  useEffect(() => void look(), []);

  const change = (kind: TabColumns['kind'], columns: TabColumns | null) =>
    setChoices((now) =>
      kind === 'leads'
        ? { ...now, leads: columns }
        : { ...withOpportunities(columns), leads: now.leads, asOf: now.asOf },
    );
  return {
    tabs,
    choices,
    rows,
    busy,
    failure,
    look: () => void look(),
    chooseTab(kind, tab) {
      if (tab === '') change(kind, null);
      else
        void attempt('Looking at the columns', async () =>
          change(kind, await call({ kind: 'tabColumns', tab, as: kind, with: null })),
        );
    },
    chooseWith(other) {
      const tab = choices.opportunities?.tab;
      if (tab === undefined) return;
      void attempt('Looking at the columns', async () => {
        const asked = { kind: 'tabColumns', tab, as: 'opportunities', with: other === '' ? null : other } as const;
        const found = await call(asked);
        setChoices((now) => ({ ...withMoreColumns(now, found), with: other }));
      });
    },
    chooseColumn: (kind, field, header) =>
      setChoices((now) => {
        const columns = now[kind];
        return columns === null ? now : { ...now, [kind]: withColumn(columns, field, header) };
      }),
    choose: (changed) => setChoices((now) => ({ ...now, ...changed })),
    read(changed = {}) {
      const asked = { ...choices, ...changed };
      setChoices(asked);
      const { opportunities } = asked;
      if (opportunities === null) return;
      void attempt('Reading the rows', async () => {
        const request = { ...requestOf(asked, opportunities), today };
        setRows(await call({ kind: 'calibrate', ...request, curveDays: [...curveDays] }));
      });
    },
    writeReport: async () => {
      const { opportunities } = choices;
      if (opportunities === null) return '';
      const costs = orNull(choices.costs);
      return await call({ kind: 'rowsReport', ...requestOf(choices, opportunities), today, costs, ...pricing });
    },
    backToColumns() {
      setRows(null);
      setFailure(null);
    },
  };
}

/** The column that is recognised as the segment is the one to split by. */
const withOpportunities = (columns: TabColumns | null): Choices => ({
  ...blankChoices,
  opportunities: columns,
  by: columns?.fields.find(({ field }) => field === 'segment')?.header ?? '',
});

/** The columns that were recognised or chosen stay; those that only the other tab has are filled in, or go with it. */
function withMoreColumns(now: Choices, found: TabColumns): Choices {
  const chosen = new Map(now.opportunities?.fields.map((each) => [each.field, each]));
  const stays = (header: string | null | undefined) => header && found.headers.includes(header);
  const fields = found.fields.map((each) => {
    const before = chosen.get(each.field);
    return before && stays(before.header) ? before : each;
  });
  const { by } = withOpportunities(found);
  return { ...now, opportunities: { ...found, fields }, by: stays(now.by) ? now.by : by };
}

const withColumn = (columns: TabColumns, field: string, header: string | null): TabColumns => ({
  ...columns,
  fields: columns.fields.map((each) => (each.field === field ? { ...each, header, isUnsure: false } : each)),
});

function requestOf(
  { leads, by, with: other, history, asOf, dateOrder, decimalMark, stages }: Choices,
  opportunities: TabColumns,
): Omit<RowsRequest, 'today'> {
  return {
    opportunities: headersOf(opportunities),
    leads: leads === null ? null : headersOf(leads),
    with: orNull(other),
    history: orNull(history),
    asOf: orNull(asOf),
    by: orNull(by),
    dateOrder,
    decimalMark,
    stages,
  };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

const headersOf = ({ tab, fields }: TabColumns) => ({
  tab,
  columns: Object.fromEntries(fields.map(({ field, header }) => [field, header])),
});

import { useEffect, useState } from 'preact/hooks';
import type { CalibratedRows, RowTabs, TabColumns } from '../../protocol/calibration';
import type { CalibrationRequest } from '../../protocol/calibrationShape';
import type { CallServer } from '../callServer';
import { type Explanation, explain } from '../explain';

/** What a person says about the rows. */
export interface Choices {
  readonly opportunities: TabColumns | null;
  readonly leads: TabColumns | null;
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
  chooseColumn(kind: TabColumns['kind'], field: string, header: string | null): void;
  choose(change: Partial<Choices>): void;
  /** Reads the rows, with a change of the choices where an answer asks for one. */
  read(change?: Partial<Choices>): void;
  backToColumns(): void;
}

export interface CalibrationStart {
  readonly call: CallServer;
  /** ISO date. */
  readonly today: string;
  readonly curveDays: readonly number[];
}

const blankChoices: Choices = {
  opportunities: null,
  leads: null,
  by: '',
  dateOrder: 'unknown',
  decimalMark: 'unknown',
  stages: {},
};

/** Asks the spreadsheet for its tabs, for the columns of one, and for what its rows tell. */
export function useCalibration({ call, today, curveDays }: CalibrationStart): Calibration {
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
      const tab = found.active ?? found.tabs[0];
      if (tab === undefined) return;
      const columns = await call({ kind: 'tabColumns', tab, as: null });
      setChoices(columns.kind === 'leads' ? { ...blankChoices, leads: columns } : withOpportunities(columns));
    });
  useEffect(() => void look(), []);

  const change = (kind: TabColumns['kind'], columns: TabColumns | null) =>
    setChoices((now) =>
      kind === 'leads' ? { ...now, leads: columns } : { ...withOpportunities(columns), leads: now.leads },
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
          change(kind, await call({ kind: 'tabColumns', tab, as: kind })),
        );
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
        const request = requestOf(asked, opportunities);
        setRows(await call({ ...request, today, curveDays: [...curveDays] }));
      });
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

const withColumn = (columns: TabColumns, field: string, header: string | null): TabColumns => ({
  ...columns,
  fields: columns.fields.map((each) => (each.field === field ? { ...each, header, isUnsure: false } : each)),
});

function requestOf(
  { leads, by, dateOrder, decimalMark, stages }: Choices,
  opportunities: TabColumns,
): Omit<CalibrationRequest, 'today' | 'curveDays'> {
  return {
    kind: 'calibrate',
    opportunities: headersOf(opportunities),
    leads: leads === null ? null : headersOf(leads),
    by: by === '' ? null : by,
    dateOrder,
    decimalMark,
    stages,
  };
}

const headersOf = ({ tab, fields }: TabColumns) => ({
  tab,
  columns: Object.fromEntries(fields.map(({ field, header }) => [field, header])),
});

import type { Field, Mapping, StageColumn } from '../../mapping';
import type { FieldRule } from '../../mapping/fieldRule';
import { leadRules } from '../../mapping/leadRules';
import { opportunityRules } from '../../mapping/opportunityRules';
import type { Cell } from '../../table/cell';
import { DateColumn } from '../dates/dateColumn';
import { MoneyColumn } from '../money/moneyColumn';
import { IdColumn } from './idColumn';
import { TextColumn } from './textColumn';

/** A column that takes the cells of its rows one after the other. */
interface Filling {
  add(cell: Cell | undefined): void;
}

/** The mapped columns of a table while its rows come in; the other columns are not looked at and take no memory. */
export class ReadColumns {
  readonly dates = new Map<Field, DateColumn>();
  readonly money = new Map<Field, MoneyColumn>();
  readonly texts = new Map<Field, TextColumn>();
  readonly stages: readonly { readonly stage: string; readonly days: DateColumn }[];
  readonly id: IdColumn | null;
  private readonly filling: { readonly column: number; readonly store: Filling }[] = [];

  constructor(mapping: Mapping) {
    const rules: readonly FieldRule[] = mapping.kind === 'leads' ? leadRules : opportunityRules;
    for (const { field, shape } of rules) this.open(field, shape, mapping);
    this.open('group', 'text', mapping);
    const { id } = mapping.columns;
    this.id = id === undefined ? null : this.filled(id.column, new IdColumn(id.header));
    this.stages = mapping.stageColumns.map((column) => this.stage(column));
  }

  add(row: readonly Cell[]): void {
    for (const { column, store } of this.filling) store.add(row[column]);
  }

  get allDates(): readonly DateColumn[] {
    return [...this.dates.values(), ...this.stages.map(({ days }) => days)];
  }

  private open(field: Field, shape: FieldRule['shape'], { columns }: Mapping): void {
    const mapped = columns[field];
    if (mapped === undefined || field === 'id') return;
    const { header, column } = mapped;
    if (shape === 'date') this.dates.set(field, this.filled(column, new DateColumn(header)));
    else if (shape === 'money') this.money.set(field, this.filled(column, new MoneyColumn(header)));
    else this.texts.set(field, this.filled(column, new TextColumn(header)));
  }

  private stage({ stage, column }: StageColumn): { readonly stage: string; readonly days: DateColumn } {
    return { stage, days: this.filled(column, new DateColumn(stage)) };
  }

  private filled<Store extends Filling>(column: number, store: Store): Store {
    this.filling.push({ column, store });
    return store;
  }
}

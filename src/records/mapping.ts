import type { Tag } from './opportunity';

/** The system whose export a table is; `plain` is a sheet that somebody keeps by hand. */
export type System = 'Salesforce' | 'HubSpot' | 'Pipedrive' | 'Dynamics' | 'Zoho' | 'plain';

/** What a column of opportunities can stand for. */
export type OpportunityField =
  | 'id'
  | 'stage'
  | 'status'
  | 'isWon'
  | 'isClosed'
  | 'probability'
  | 'value'
  | 'wonValue'
  | 'currency'
  | 'created'
  | 'closed'
  | 'wonOn'
  | 'lostOn'
  | 'expectedClose'
  | 'lastActivity'
  | 'stageChanged'
  | 'modified'
  | 'nextStep'
  | 'isDeleted'
  | Tag;

/** What a column of leads can stand for. */
export type LeadField =
  | 'id'
  | 'status'
  | 'lifecycle'
  | 'created'
  | 'firstContact'
  | 'converted'
  | 'daysToConversion'
  | 'isConverted'
  | 'rejected'
  | 'isRejected'
  | 'qualified'
  | 'qualifiedOn'
  | 'modified'
  | 'isDeleted'
  | Tag;

/** Any of both. */
export type Field = OpportunityField | LeadField;

/** How a column was recognised: by its header, by a word in its header and its values, by its values alone, or by the user. */
export type Certainty = 'header' | 'likely' | 'guess' | 'chosen';

/** One column of the table and how sure it is that it is meant. */
export interface MappedColumn {
  /** Its header, as `headerNames` tells repeated headers apart. */
  readonly header: string;
  /** Its place in a row, from 0. */
  readonly column: number;
  readonly certainty: Certainty;
}

/** A column that holds the day on which a record entered a stage, such as HubSpot's `Date entered "Contract sent"`. */
export interface StageColumn {
  readonly stage: string;
  readonly column: number;
}

/** Which column of a table stands for which field. Plain data: a panel can show it, a user can correct it. */
export interface Mapping {
  readonly system: System;
  /** Whether its rows are opportunities or leads. */
  readonly kind: 'opportunities' | 'leads';
  readonly columns: Readonly<Partial<Record<Field, MappedColumn>>>;
  readonly stageColumns: readonly StageColumn[];
}

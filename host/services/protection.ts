import { keepSheetBeside, sheetBeside } from '../engine/besidePlugin';
import type { ProtectionRecord } from '../engine/besideState';
import type { HostState } from '../hostState';
import { mayEdit } from './editable';
import type { EnumValue } from './enumeration';
import { ProtectionType } from './enumerations';
import type { Range } from './range';
import type { Emulated } from './service';
import { Service } from './service';
import { User } from './user';

type Editor = string | User;

/** Makes a range of a sheet: Protection and Range need each other, so the one is handed to the other. */
export type RangeOf = (sheetId: string, zone: { top: number; left: number; bottom: number; right: number }) => Range;

/** `SpreadsheetApp.Protection` */
export class Protection extends Service {
  static override readonly serviceName = 'Protection';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getDescription: 'read',
    setDescription: 'write',
    getProtectionType: 'read',
    getRange: 'read',
    getRangeName: 'read',
    isWarningOnly: 'read',
    setWarningOnly: 'write',
    canEdit: 'read',
    getEditors: 'read',
    addEditor: 'write',
    addEditors: 'write',
    removeEditor: 'write',
    removeEditors: 'write',
    canDomainEdit: 'read',
    setDomainEdit: 'write',
    getUnprotectedRanges: 'read',
    setUnprotectedRanges: 'write',
    remove: 'write',
  };

  constructor(
    private readonly state: HostState,
    private readonly sheetId: string,
    private readonly id: number,
    private readonly rangeOf: RangeOf,
  ) {
    super();
  }

  getDescription = () => this.record().description;
  setDescription = (description: string) => this.change({ description });
  getProtectionType = (): EnumValue => (this.record().zone === null ? ProtectionType.SHEET : ProtectionType.RANGE);
  getRangeName = () => this.record().rangeName;
  isWarningOnly = () => this.record().warningOnly;
  setWarningOnly = (warningOnly: boolean) => this.change({ warningOnly });
  canEdit = () => mayEdit(this.state, this.record());
  canDomainEdit = () => this.record().domainEdit;
  setDomainEdit = (domainEdit: boolean) => this.change({ domainEdit, editors: this.editors() });
  getEditors = () => this.editors().map((email) => new User(email));
  addEditor = (editor: Editor) => this.addEditors([editor]);
  addEditors = (added: readonly Editor[]) =>
    this.change({ editors: [...new Set([...this.editors(), ...added.map(emailOf)])] });
  removeEditor = (editor: Editor) => this.removeEditors([editor]);

  /** The owner and whoever runs this stay editors whatever is removed. */
  removeEditors(removed: readonly Editor[]): this {
    const emails = new Set(removed.map(emailOf));
    const stay = (email: string) => email === this.state.owner || email === this.state.user || !emails.has(email);
    return this.change({ editors: this.editors().filter(stay) });
  }

  getRange(): Range {
    const { zone } = this.record();
    return this.rangeOf(this.sheetId, zone ?? this.state.workbook.getters.getSheetZone(this.sheetId));
  }

  getUnprotectedRanges(): Range[] {
    return this.record().unprotected.map((zone) => this.rangeOf(this.sheetId, zone));
  }

  setUnprotectedRanges(ranges: readonly Range[]): this {
    return this.change({ unprotected: ranges.map((range) => range.zone) });
  }

  remove(): void {
    this.record();
    const { protections } = sheetBeside(this.state.workbook, this.sheetId);
    keepSheetBeside(this.state.workbook, this.sheetId, { protections: protections.filter(({ id }) => id !== this.id) });
  }

  private editors(): readonly string[] {
    return this.record().editors ?? [...new Set([this.state.owner, this.state.user])];
  }

  private record(): ProtectionRecord {
    const found = sheetBeside(this.state.workbook, this.sheetId).protections.find(({ id }) => id === this.id);
    if (!found) throw new Error('This protection was removed.');
    return found;
  }

  private change(change: Partial<ProtectionRecord>): this {
    const changed = { ...this.record(), ...change };
    if (!mayEdit(this.state, this.record())) throw new Error('You do not have permission to edit this protection.');
    const { protections } = sheetBeside(this.state.workbook, this.sheetId);
    const replaced = protections.map((record) => (record.id === this.id ? changed : record));
    keepSheetBeside(this.state.workbook, this.sheetId, { protections: replaced });
    return this;
  }
}

function emailOf(editor: Editor): string {
  return editor instanceof User ? editor.getEmail() : editor;
}

import { Component, xml } from '@odoo/owl';
import { spreadsheet } from '../../../engine/spreadsheet';
import { noteAt } from './sheetNotes';

interface NoteTooltipProps {
  readonly note: string;
}

class NoteTooltip extends Component<NoteTooltipProps> {
  static override template = xml`<div class="wb-note" t-out="props.note"/>`;
  static override props = ['note', 'onClosed?'];
  static maxSize = { maxHeight: 240, maxWidth: 320 };
}

// Sheets shows a cell's note where the pointer rests on the cell. An error's own message goes before it.
spreadsheet.registries.cellPopoverRegistry.add('TandemNote', {
  onHover(position, getters) {
    const note = noteAt(getters, position);
    if (note === '') {
      return { isOpen: false };
    }
    return { isOpen: true, Component: NoteTooltip, props: { note }, cellCorner: 'top-right' };
  },
});

import type { Model } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App, Component, xml } from '@odoo/owl';
import { spreadsheet } from '../../engine/spreadsheet';

/** How the grid speaks to a person: through the page, so that all messages look alike. */
export interface GridMessages {
  notifyUser(notification: { readonly text: string }): void;
  raiseError(text: string, callback?: () => void): void;
  askConfirmation(text: string, confirm: () => void, cancel?: () => void): void;
}

interface GridProps {
  readonly model: Model;
  readonly messages: GridMessages;
}

class Grid extends Component<GridProps> {
  static override template = xml`
    <Spreadsheet model="props.model" notifyUser="props.messages.notifyUser"
      raiseError="props.messages.raiseError" askConfirmation="props.messages.askConfirmation"/>`;
  static components = { Spreadsheet: spreadsheet.Spreadsheet };
  static override props = ['model', 'messages'];
}

/** Puts the engine's own grid, bound to `model`, into `place`. Resolves when it is drawn. */
export async function mountGrid(place: HTMLElement, model: Model, messages: GridMessages): Promise<void> {
  const app = new App(Grid, { props: { model, messages }, translateFn: (text) => text });
  app.addTemplates(templates);
  await app.mount(place);
}

import type { MenuEntry } from '../../../menuEntry';
import type { SaveState } from '../autosave';
import { Logo } from './icons';
import { MenuButton } from './MenuButton';
import { PickFile } from './PickFile';
import { SaveNote } from './SaveNote';

interface HeaderProps {
  readonly title: string;
  readonly menu: readonly MenuEntry[];
  readonly saveState: SaveState;
  readonly onTitle: (title: string) => void;
  readonly onRun: (functionName: string) => void;
  readonly onImport: (file: File) => void;
  readonly onDownload: () => void;
  readonly onReset: () => void;
}

/** The line over the grid: the document's title, the Extensions menu and what the workbench adds to a sheet. */
export function Header(props: HeaderProps) {
  const { title, menu, saveState, onTitle, onRun, onImport, onDownload, onReset } = props;
  const entries = menu.map(({ caption, functionName }) => ({ caption, choose: () => onRun(functionName) }));
  const none = [{ caption: 'The add-in has added no menu' }];
  return (
    <header class="wb-header">
      <Logo />
      <h1 class="wb-unseen">Tandem workbench</h1>
      <input
        class="wb-title"
        aria-label="Document title"
        value={title}
        onChange={({ currentTarget }) => onTitle(currentTarget.value.trim() || title)}
      />
      <MenuButton
        label="Extensions"
        letter="N"
        items={[{ caption: 'Tandem', items: entries.length > 0 ? entries : none }]}
      />
      <SaveNote state={saveState} />
      <span class="wb-space" />
      <PickFile label="Import CSV" accept=".csv,.tsv,.txt,text/csv" onPick={onImport} />
      <button type="button" class="wb-button" onClick={onDownload}>
        Download .xlsx
      </button>
      <button type="button" class="wb-button" onClick={onReset}>
        Reset
      </button>
    </header>
  );
}

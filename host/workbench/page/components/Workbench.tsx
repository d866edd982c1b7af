import { useCallback, useEffect, useState } from 'preact/hooks';
import { importCsv } from '../csv/importCsv';
import { downloadXlsx } from '../downloadXlsx';
import type { OpenedWorkbench } from '../openWorkbench';
import { useAttempt } from '../useAttempt';
import { useFileDrop } from '../useFileDrop';
import { remeasureGrid, useGrid } from '../useGrid';
import { useKeeping } from '../useKeeping';
import { useNotices } from '../useNotices';
import { useQuestion } from '../useQuestion';
import { useScripts } from '../useScripts';
import { useUncaughtErrors } from '../useUncaughtErrors';
import { forgetWorkbook } from '../workbookStore';
import { Header } from './Header';
import { NoticeList } from './NoticeList';
import { Sidebar } from './Sidebar';

const resetQuestion =
  'Reset the workbook? Everything in it is replaced by the example, and what you changed is lost. Download it first to keep it.';

/** The open workbench: header, grid, sidebar, and whatever has to be said. */
export function Workbench({ host, title: firstTitle, sidebarScript, warning }: OpenedWorkbench) {
  const [title, setTitle] = useState(firstTitle);
  const notices = useNotices();
  const { show } = notices;
  const showError = useCallback((message: string) => show('error', message), [show]);
  const { isWorking, attempt } = useAttempt(showError);
  const { ask, dialog } = useQuestion();
  const { place, focusGrid } = useGrid({ host, show, ask });
  const keeping = useKeeping({ host, title, onError: showError });
  const scripts = useScripts({ host, show, onRan: keeping.touch, onFocusGrid: focusGrid });
  useUncaughtErrors(showError);
  useEffect(() => {
    if (warning !== null) {
      showError(warning);
    }
  }, [warning, showError]);
  useEffect(remeasureGrid, [scripts.sidebar]);
  useEffect(() => {
    document.title = `${title} - Tandem workbench`;
  }, [title]);

  const importFile = useCallback(
    (file: File) =>
      attempt(async () => {
        const { tab, rows } = await importCsv(host, file);
        show('info', `${file.name}: ${rows} rows are now in the tab ${tab}.`);
      }),
    [host, attempt, show],
  );
  const isFileOver = useFileDrop(importFile);
  const download = async () => {
    const losses = await downloadXlsx(host, title);
    if (losses.length > 0) {
      show('info', ['Excel cannot have all of this workbook. Left out:', ...losses].join('\n'));
    }
  };
  const reset = async () => {
    if (await ask(resetQuestion, 'Reset')) {
      await attempt(async () => {
        await keeping.stop();
        await forgetWorkbook();
        location.reload();
      });
    }
  };

  return (
    <>
      <Header
        title={title}
        menu={host.menu}
        saveState={keeping.state}
        onTitle={setTitle}
        onRun={(functionName) => attempt(() => scripts.run(functionName))}
        onImport={importFile}
        onDownload={() => attempt(download)}
        onReset={reset}
      />
      <div class="wb-body">
        <main class="wb-grid" aria-label="Spreadsheet" ref={place} />
        {scripts.sidebar && (
          <Sidebar
            {...scripts.sidebar}
            script={sidebarScript}
            onMessage={scripts.serve}
            onClose={scripts.closeSidebar}
          />
        )}
      </div>
      {isWorking && (
        <p class="wb-working" role="status">
          Working…
        </p>
      )}
      {isFileOver && <p class="wb-drop">Drop a CSV file to import it into a new tab</p>}
      <NoticeList {...notices} />
      {dialog}
    </>
  );
}

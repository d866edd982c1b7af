import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { SavedWorkbook } from '../../host';
import { projectRoot } from '../../projectRoot';
import type { Bundle } from './bundlePage';
import { readAddIn } from './readAddIn';

/** What the server answers from. */
export interface Sources {
  /** The folder of the built add-in, dist/. */
  readonly addIn: string;
  readonly bundle: Bundle;
  /** The workbook a first visit opens; null for an empty one. */
  readonly firstWorkbook: () => Promise<SavedWorkbook | null>;
}

/** One answer to a GET. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Answers one path of the workbench: the page, its bundle, the add-in, the first workbook. */
export async function answer(path: string, { addIn, bundle, firstWorkbook }: Sources): Promise<Answer> {
  switch (path) {
    case '/':
      return {
        status: 200,
        type: 'text/html; charset=utf-8',
        body: await readFile(join(projectRoot, 'host', 'workbench', 'page', 'index.html')),
      };
    case '/add-in.json':
      return json(() => readAddIn(addIn));
    case '/workbook.json':
      return json(firstWorkbook);
    default:
      return bundled(path.slice(1), bundle);
  }
}

async function json(read: () => Promise<unknown>): Promise<Answer> {
  const type = 'application/json';
  try {
    return { status: 200, type, body: JSON.stringify(await read()) };
  } catch (error) {
    return {
      status: 500,
      type,
      body: JSON.stringify({ error: error instanceof Error ? error.message : String(error) }),
    };
  }
}

function bundled(name: string, bundle: Bundle): Answer {
  const body = bundle.get(name);
  if (body === undefined) {
    return { status: 404, type: 'text/plain; charset=utf-8', body: `The workbench has no ${name}` };
  }
  return { status: 200, type: types[extname(name)] ?? 'application/octet-stream', body };
}

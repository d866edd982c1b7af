import { createServer } from 'node:http';
import { join } from 'node:path';
import { exampleWorkbook } from '../../commandLine/exampleWorkbook';
import { projectRoot } from '../../projectRoot';
import { answer, type Sources } from './answer';
import { bundlePage } from './bundlePage';
import { listen, type Port } from './listen';
import { securityPolicy } from './securityPolicy';

export interface ServerOptions {
  readonly port: Port;
  /** The folder of the built add-in; dist/ by default. */
  readonly addIn?: string;
  /** The workbook a first visit opens; the example company's by default, an empty one where it gives null. */
  readonly firstWorkbook?: Sources['firstWorkbook'];
}

export interface WorkbenchServer {
  /** Address of the page, such as `http://127.0.0.1:4173/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Bundles the workbench page and serves it on 127.0.0.1 until `close` is called.
 *
 * @example
 * const server = await startServer({ port: { exactly: 0 } });
 */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const { port, addIn = join(projectRoot, 'dist'), firstWorkbook = exampleWorkbook } = options;
  const sources: Sources = { addIn, firstWorkbook, bundle: await bundlePage() };
  const server = createServer(async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const { status, type, body } = await answer(path, sources);
    response.writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': securityPolicy,
    });
    response.end(body);
  });
  const listening = await listen(server, port);
  return {
    url: `http://127.0.0.1:${listening}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

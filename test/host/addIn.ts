import { createHost } from '../../host/createHost';
import type { Host, HostOptions } from '../../host/host';

type Options = Partial<Omit<HostOptions, 'code'>>;

/** A host of an add-in with this code. */
export function hostOf(code: string, options: Options = {}): Host {
  return createHost({ code, html: {}, ...options });
}

/** A host whose add-in has one function, `main(input)`, that finds the spreadsheet as `ss` and its first sheet as `sheet`. */
export function hostOfMain(body: string, options: Options = {}): Host {
  return hostOf(mainCode(body), options);
}

/** What `main` answers in an empty workbook. */
export function answerOf(body: string, options: Options = {}): unknown {
  return hostOfMain(body, options).run('main');
}

/** The message that `main` throws with in an empty workbook. Fails where it does not throw. */
export function messageOf(body: string, options: Options = {}): string {
  const host = hostOfMain(body, options);
  return messageOfRun(() => host.run('main'));
}

/** The message of what `work` throws. Fails where it does not throw. */
export function messageOfRun(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

/** The same workbook with another add-in: saved and opened again. */
export function reopen(host: Host, body: string, options: Options = {}): Host {
  return hostOf(mainCode(body), { workbook: host.save(), ...options });
}

function mainCode(body: string): string {
  return `function main(input) {
    var ss = SpreadsheetApp.getActive();
    var sheet = ss.getSheets()[0];
    ${body}
  }`;
}

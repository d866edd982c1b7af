import { type FromSidebar, isOurs, type ToSidebar } from './messages';
import { type RunnerCall, runner } from './runner';

// Runs inside the sidebar's frame before the sidebar's own scripts, and gives them `google.script` as Apps Script does.

const waiting = new Map<number, RunnerCall>();
let lastId = 0;

function tellPage(message: FromSidebar): void {
  window.parent.postMessage(message, '*');
}

function send(call: RunnerCall): void {
  const id = ++lastId;
  waiting.set(id, call);
  tellPage({ tandem: 'call', id, name: call.name, args: call.args });
}

function settle(answer: ToSidebar): void {
  const call = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.tandem === 'success') {
    call?.succeed(answer.value);
  } else if (call?.fail(answer.message) === false) {
    tellPage({ tandem: 'unhandled', message: answer.message });
  }
}

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source === window.parent && isOurs(data)) {
    settle(data as ToSidebar);
  }
});

const host = {
  close: () => tellPage({ tandem: 'close' }),
  editor: { focus: () => tellPage({ tandem: 'focusGrid' }) },
};

Object.assign(window, {
  google: {
    script: {
      get run() {
        return runner(send);
      },
      host,
    },
  },
});

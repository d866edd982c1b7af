/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { type AutosaveOptions, autosave, type SaveState } from '../../host/workbench/page/autosave';

const delay = 20;
const afterDelay = () => new Promise((resolve) => setTimeout(resolve, 4 * delay));

function started(save: AutosaveOptions['save']) {
  const states: SaveState[] = [];
  return { states, saving: autosave({ delay, save, onState: (state) => states.push(state) }) };
}

test('a burst of changes is one save', async () => {
  let saves = 0;
  const { saving, states } = started(async () => {
    saves++;
  });
  saving.touch();
  saving.touch();
  await afterDelay();
  expect(saves).toBe(1);
  expect(states.at(-1)).toEqual({ kind: 'saved' });
});

test('a change during a save is saved after it, never beside it', async () => {
  const order: string[] = [];
  const { saving, states } = started(async () => {
    order.push('begins');
    await afterDelay();
    order.push('ends');
  });
  saving.touch();
  const first = saving.flush();
  await new Promise((resolve) => setTimeout(resolve));
  saving.touch();
  await first;
  expect(states.at(-1)).toEqual({ kind: 'pending' });
  await saving.flush();
  expect(order).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(states.at(-1)).toEqual({ kind: 'saved' });
});

test('a save that fails is reported, and the next change tries again', async () => {
  const failures = [new Error('The quota has been exceeded.')];
  const { saving, states } = started(async () => {
    const failure = failures.pop();
    if (failure) throw failure;
  });
  saving.touch();
  await saving.flush();
  expect(states.at(-1)).toEqual({ kind: 'failed', message: 'The quota has been exceeded.' });
  saving.touch();
  await saving.flush();
  expect(states.at(-1)).toEqual({ kind: 'saved' });
});

test('nothing is saved after stop, nor where nothing changed', async () => {
  let saves = 0;
  const { saving } = started(async () => {
    saves++;
  });
  await saving.flush();
  saving.touch();
  await saving.stop();
  saving.touch();
  await saving.flush();
  await afterDelay();
  expect(saves).toBe(0);
});

test('stop waits for the save that is running', async () => {
  const order: string[] = [];
  const { saving } = started(async () => {
    await afterDelay();
    order.push('saved');
  });
  saving.touch();
  saving.flush();
  await new Promise((resolve) => setTimeout(resolve));
  await saving.stop();
  order.push('stopped');
  expect(order).toEqual(['saved', 'stopped']);
});

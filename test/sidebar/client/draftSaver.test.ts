import * as fc from 'fast-check';
import { DraftSaver, type DraftState } from '../../../src/sidebar/client/draft/draftSaver';
import { blankForm } from '../../../src/sidebar/client/form/blankForm';
import type { Draft } from '../../../src/sidebar/protocol/planForm';

const draftOf = (company: string): Draft => ({
  form: { ...blankForm('2026-11-21', 'USD'), company },
  locale: 'en-US',
  step: 0,
  startedFrom: null,
  taken: {},
});

/** Time and a server that answer only when told to. */
class Surroundings {
  time = 0;
  readonly sent: { readonly at: number; readonly company: string; settle(ok: boolean): void }[] = [];
  readonly told: DraftState[] = [];
  private timers: { readonly at: number; readonly action: () => void }[] = [];
  most = 0;
  private open = 0;

  readonly saver = new DraftSaver({
    send: ({ form }) =>
      new Promise((resolve, reject) => {
        this.open += 1;
        this.most = Math.max(this.most, this.open);
        const settle = (ok: boolean) => {
          this.open -= 1;
          if (ok) resolve(null);
          else reject(new Error('no network'));
        };
        this.sent.push({ at: this.time, company: form.company, settle });
      }),
    now: () => this.time,
    later: (action, delay) => {
      const timer = { at: this.time + delay, action };
      this.timers.push(timer);
      return () => {
        this.timers = this.timers.filter((other) => other !== timer);
      };
    },
    tell: (state) => this.told.push(state),
  });

  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    const due = this.timers.filter(({ at }) => at <= this.time);
    this.timers = this.timers.filter(({ at }) => at > this.time);
    for (const { action } of due) action();
    await settled();
  }

  async answer(ok = true): Promise<void> {
    this.sent[this.sent.length - 1]?.settle(ok);
    await settled();
  }

  get companies(): readonly string[] {
    return this.sent.map(({ company }) => company);
  }
}

/** Promises that are settled run what hangs on them. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the first draft goes out at once', () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  expect(at.companies).toEqual(['A']);
});

test('what comes within a second goes out together, the latest of it', async () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  await at.answer();
  at.saver.keep(draftOf('Ac'));
  at.saver.keep(draftOf('Acm'));
  await at.pass(999);
  expect(at.companies).toEqual(['A']);
  await at.pass(1);
  expect(at.companies).toEqual(['A', 'Acm']);
});

test('a slow save is waited for', async () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  at.saver.keep(draftOf('B'));
  await at.pass(10_000);
  expect(at.companies).toEqual(['A']);
  await at.answer();
  expect(at.companies).toEqual(['A', 'B']);
});

test('a draft that could not be saved is said so and tried again', async () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  await at.answer(false);
  expect(at.told).toEqual(['saving', 'failed']);
  await at.pass(5000);
  await at.answer();
  expect(at.companies).toEqual(['A', 'A']);
  expect(at.told[at.told.length - 1]).toBe('saved');
});

test('a later draft takes the place of one that failed', async () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  at.saver.keep(draftOf('B'));
  await at.answer(false);
  await at.pass(5000);
  expect(at.companies).toEqual(['A', 'B']);
});

test('flush does not wait for the second to pass', async () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  await at.answer();
  at.saver.keep(draftOf('B'));
  const flushed = at.saver.flush();
  await settled();
  expect(at.companies).toEqual(['A', 'B']);
  await at.answer();
  await flushed;
});

test('hurry does not wait for the second to pass', async () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  await at.answer();
  at.saver.keep(draftOf('B'));
  at.saver.hurry();
  expect(at.companies).toEqual(['A', 'B']);
});

test('hurry sends beside a save that is under way, and again after it', async () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  at.saver.keep(draftOf('B'));
  at.saver.hurry();
  expect(at.companies).toEqual(['A', 'B']);
  at.sent[0]?.settle(true);
  await settled();
  expect(at.companies).toEqual(['A', 'B', 'B']);
});

test('nothing is saved after stop', async () => {
  const at = new Surroundings();
  at.saver.keep(draftOf('A'));
  at.saver.keep(draftOf('B'));
  const stopped = at.saver.stop();
  await at.answer(false);
  await stopped;
  await at.pass(60_000);
  expect(at.companies).toEqual(['A']);
});

test('however one types: one save at a time, a second apart, and the last text is saved in the end', async () => {
  const step = fc.record({ pause: fc.nat(1500), answers: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (typing) => {
      const at = new Surroundings();
      for (const [place, { pause, answers }] of typing.entries()) {
        at.saver.keep(draftOf(`text ${place}`));
        if (answers && at.told[at.told.length - 1] === 'saving') await at.answer();
        await at.pass(pause);
      }
      for (let round = 0; round < 3; round += 1) {
        await at.answer();
        await at.pass(1000);
      }
      const gaps = at.sent.slice(1).map(({ at: time }, place) => time - (at.sent[place]?.at ?? 0));
      expect(at.most).toBe(1);
      expect(gaps.every((gap) => gap >= 1000)).toBe(true);
      expect(at.companies[at.companies.length - 1]).toBe(`text ${typing.length - 1}`);
    }),
    { numRuns: 50 },
  );
});

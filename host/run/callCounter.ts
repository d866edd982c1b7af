import type { CallLog, FaultMode, ServiceCall } from '../host';
import { Killed } from '../host';

/** Counts service calls and makes one of them fail where a test asks for it. */
export class CallCounter implements CallLog {
  private calls: ServiceCall[] = [];
  private countdown = 0;
  private mode: FaultMode = 'before';
  private killedAt: string | null = null;

  get made(): readonly ServiceCall[] {
    return this.calls;
  }

  reset(): void {
    this.calls = [];
  }

  failAt(k: number, mode: FaultMode): void {
    if (!Number.isInteger(k) || k < 1) throw new Error(`failAt: k must be a whole number from 1 on, got ${k}`);
    this.countdown = k;
    this.mode = mode;
  }

  heal(): void {
    this.countdown = 0;
  }

  /** Starts a run: a run that was killed is over. */
  begin(): void {
    this.killedAt = null;
  }

  /** Throws where this run was killed: nothing that the add-in's own catch does can revive it. */
  assertAlive(): void {
    if (this.killedAt !== null) throw new Killed(`the run was killed at ${this.killedAt}`);
  }

  /** Counts one call and has its effect, unless a fault was asked for here. */
  perform<T>(call: ServiceCall, effect: () => T): T {
    this.assertAlive();
    this.calls.push(call);
    const mode = this.modeOfThisCall();
    if (mode === 'killBefore') this.kill(call);
    if (mode === 'before') throw new Error(`Service failed before its effect: ${call.name}`);
    const result = effect();
    if (mode === 'killAfter') this.kill(call);
    if (mode === 'after') throw new Error(`Service failed after its effect: ${call.name}`);
    return result;
  }

  private modeOfThisCall(): FaultMode | null {
    if (this.countdown === 0) return null;
    this.countdown--;
    return this.countdown === 0 ? this.mode : null;
  }

  private kill(call: ServiceCall): never {
    this.killedAt = call.name;
    throw new Killed(`the run was killed at ${call.name}`);
  }
}

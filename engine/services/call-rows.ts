// Calls that are under way, as rows; those that one job has made know each other.

import { Rows } from '@/engine/services/rows';
import type { JobRows } from '@/engine/services/stations';
import type { CallSpec } from '@/engine/services/world';

const NONE = -1;

const CALL_INTS = [
  'edge',
  'route',
  'isRequired',
  /** The job that made the call, or -1 for a user. */
  'parent',
  /** Of the calls of the same parent, the one made before this one and the one made after; -1 for none. */
  'earlier',
  'later',
  /** The job that serves the current attempt; -1 while pausing. */
  'job',
  'attempt',
  /** The state of the breaker under which the current attempt went out. */
  'epoch',
  'request',
  /** What a user asked for; -1 for a call of a job. */
  'entry',
  /** Address of its chance: see draws.ts. */
  'key',
] as const;
const CALL_FLOATS = ['startedMs', 'sentMs', 'pausedMs'] as const;

export class CallRows extends Rows<(typeof CALL_INTS)[number], (typeof CALL_FLOATS)[number]> {
  constructor(private readonly jobs: JobRows) {
    super(CALL_INTS, CALL_FLOATS);
  }

  /** A call before its first attempt. `parent` is the job that makes it, or -1 with the entry of a user. */
  open(
    spec: CallSpec,
    parent: number,
    entry: number,
    request: number,
    key: number,
    atMs: number,
  ): number {
    const call = this.take();
    const { ints, floats } = this;
    ints.edge[call] = spec.edge;
    ints.route[call] = spec.route;
    ints.isRequired[call] = spec.isRequired ? 1 : 0;
    ints.parent[call] = parent;
    ints.job[call] = NONE;
    ints.attempt[call] = 0;
    ints.request[call] = request;
    ints.entry[call] = entry;
    ints.key[call] = key;
    floats.startedMs[call] = atMs;
    floats.pausedMs[call] = 0;
    this.join(call, parent);
    return call;
  }

  /** The call is over: its row is given back. */
  close(call: number): void {
    const { ints } = this;
    const parent = ints.parent[call] as number;
    const earlier = ints.earlier[call] as number;
    const later = ints.later[call] as number;
    if (earlier !== NONE) ints.later[earlier] = later;
    if (later !== NONE) ints.earlier[later] = earlier;
    else if (parent !== NONE) this.jobs.ints.lastCall[parent] = earlier;
    this.release(call);
  }

  private join(call: number, parent: number): void {
    const { ints } = this;
    const earlier = parent === NONE ? NONE : (this.jobs.ints.lastCall[parent] as number);
    ints.earlier[call] = earlier;
    ints.later[call] = NONE;
    if (earlier !== NONE) ints.later[earlier] = call;
    if (parent !== NONE) this.jobs.ints.lastCall[parent] = call;
  }
}

export type SavedCallRows = ReturnType<CallRows['save']>;

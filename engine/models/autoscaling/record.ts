// What is kept of a group's run beside its platform: what is told, drawn and measured of its machines and decisions.

import type { World } from '@/engine/kernel/define-model';
import { DOWN, DRAINING, GONE, READY, STARTING } from '@/engine/kernel/fleet-hosts';
import type { GroupObserver, Reading } from '@/engine/models/autoscaling/autoscaling';
import {
  type AutoscalingConfig,
  type AutoscalingTracks,
  kindIndex,
} from '@/engine/models/autoscaling/config';
import { wantedAtPeak } from '@/engine/models/autoscaling/knobs';
import { Shortage } from '@/engine/models/autoscaling/shortage';
import { rateKnotsOf } from '@/engine/traffic/from-knobs';

/** The observer of one group, and the sums that the metrics are made of. */
export class GroupRecord implements GroupObserver {
  private readonly shortage: Shortage;
  private readonly wanted: number;
  private readonly perMachine: number;
  private state = { decisions: 0, serving: 0, toldMs: 0 };
  /** Machines of a zone that is failing at this instant. */
  private readonly failed = new Set<number>();

  constructor(private readonly world: World<AutoscalingConfig, AutoscalingTracks>) {
    const { config } = world;
    this.shortage = new Shortage(rateKnotsOf(config));
    this.wanted = wantedAtPeak(config);
    this.perMachine = config.slotsPerInstance / config.workSec;
  }

  /** Decisions to grow, until the group was asked to be as large as the peak wants it. */
  get decisions(): number {
    return this.state.decisions;
  }

  shortageUntil(nowMs: number): number {
    return this.shortage.until(nowMs);
  }

  readonly machine = (number: number, state: number, atMs: number): void => {
    const { machine } = this.world.tracks;
    switch (state) {
      case STARTING:
        machine.turn(number, 'booting', atMs);
        break;
      case READY:
        machine.turn(number, 'serving', atMs);
        this.serve(1, atMs, number);
        break;
      case DRAINING:
        machine.turn(number, 'draining', atMs);
        this.serve(-1, atMs);
        break;
      case DOWN:
        machine.end(number, atMs);
        this.failed.add(number);
        this.serve(-1, atMs);
        break;
      case GONE:
        machine.end(number, atMs);
        if (!this.failed.delete(number)) this.log('gone', atMs, number, this.state.serving);
        break;
    }
  };

  readonly read = ({ atMs, measured, size, value, wanted, sizeAfter }: Reading): void => {
    const { rule, decision } = this.world.tracks;
    rule.set('measured', measured, atMs);
    rule.set('reading', value, atMs);
    rule.set('size', sizeAfter, atMs);
    if (sizeAfter === size) return;
    const kind = sizeAfter > size ? 'grow' : 'shrink';
    if (kind === 'grow' && size < this.wanted) this.state.decisions += 1;
    decision.turn(0, kind, atMs, wanted);
    decision.end(0, atMs);
    this.log(kind, atMs, measured, sizeAfter, value);
  };

  zoneDown(machines: number, requests: number, atMs: number): void {
    this.log('zoneDown', atMs, machines, requests);
  }

  save() {
    return { ...this.state, shortage: this.shortage.save() };
  }

  restore({ shortage, ...state }: ReturnType<GroupRecord['save']>): void {
    this.state = state;
    this.shortage.restore(shortage);
  }

  /** One machine more takes work, or one fewer; `ready` is the number of the one that has come. */
  private serve(change: 1 | -1, atMs: number, ready = 0): void {
    const { state, shortage } = this;
    const wasShort = shortage.isShortAfter(atMs);
    state.serving += change;
    shortage.set(state.serving * this.perMachine, atMs);
    if (atMs === 0) return;
    if (ready > 0) this.log('ready', atMs, ready, state.serving);
    if (!wasShort || shortage.isShortAfter(atMs)) return;
    const shortMs = shortage.until(atMs);
    this.log('enough', atMs, state.serving, -1, shortMs - state.toldMs);
    state.toldMs = shortMs;
  }

  private log(
    kind: keyof typeof kindIndex,
    atMs: number,
    subject: number,
    object: number,
    value = Number.NaN,
  ): void {
    this.world.log.append(kindIndex[kind], atMs, subject, object, value);
  }
}

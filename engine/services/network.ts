// Services that call services: requests fan out over a small graph, fail, are tried again and come back.

import { Agenda, CALL_IS_DUE, type SavedAgenda, WORK_ENDS } from '@/engine/services/agenda';
import { Calls, type OpenRequests, type SavedCalls } from '@/engine/services/calls';
import type { Context } from '@/engine/services/context';
import { Draws } from '@/engine/services/draws';
import type { Watcher } from '@/engine/services/events';
import type { Guards } from '@/engine/services/guards';
import type { NetworkTracks } from '@/engine/services/network-tracks';
import type { ServiceState, Stations } from '@/engine/services/stations';
import { checkWorld, type World } from '@/engine/services/world';

export interface SavedNetwork {
  readonly calls: SavedCalls;
  readonly agenda: SavedAgenda;
}

/** Times are simulated ms. Whoever owns it feeds it requests and calls `step` while `nextMs` is due. */
export class Network {
  private readonly agenda = new Agenda();
  private readonly context: Context;
  private readonly calls: Calls;

  /** Throws a RangeError when the world does not hang together. `seen` is null where nothing is recorded. */
  constructor(world: World, seed: number, watcher: Watcher, seen: NetworkTracks | null = null) {
    const { agenda } = this;
    this.context = { world: checkWorld(world), agenda, draws: new Draws(seed), watcher, seen };
    this.calls = new Calls(this.context);
  }

  get nextMs(): number {
    return this.agenda.nextMs;
  }

  get stations(): Stations {
    return this.calls.jobs.stations;
  }

  get guards(): Guards {
    return this.calls.guards;
  }

  /** Processes exactly the event that is due at `nextMs`. Throws a RangeError when there is none. */
  step(): void {
    const { nextMs, nextKind, nextRow } = this.agenda;
    if (nextMs === Infinity) throw new RangeError('network: nothing is due');
    this.agenda.strike(nextKind, nextRow);
    if (nextKind === WORK_ENDS) this.calls.jobs.beginStage(nextRow, nextMs);
    else if (nextKind === CALL_IS_DUE) this.calls.callIsDue(nextRow, nextMs);
    else this.guards.halfOpen(nextRow, nextMs);
  }

  /** A request comes; `request` is its number, which the log and its chance go by. */
  request(atMs: number, request: number, entry: number): void {
    this.calls.request(atMs, request, entry);
  }

  /** The same graph under other rules, from `atMs` on; attempts and pauses that are under way end as they were set. */
  change(world: World, atMs: number): void {
    this.context.world = checkWorld(world);
    this.guards.change(world.edges, atMs);
    this.calls.jobs.change(world, atMs);
  }

  openRequests(): OpenRequests {
    return this.calls.openRequests();
  }

  serviceStates(): readonly ServiceState[] {
    return this.stations.states();
  }

  save(): SavedNetwork {
    return { calls: this.calls.save(), agenda: this.agenda.save() };
  }

  /** `world` is what was in force when the state was saved. */
  restore(saved: SavedNetwork, world: World): void {
    this.context.world = world;
    this.calls.restore(saved.calls, world);
    this.agenda.restore(saved.agenda);
  }
}

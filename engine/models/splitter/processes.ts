// The processes of the shop: each is up and down by itself, by its own outages and whoever stops it.

import { Exponential } from '@/engine/kernel/distributions';
import { Lots } from '@/engine/kernel/random';
import { randomSpells, type SavedSpells, Spells } from '@/engine/kernel/spells';
import {
  kindIndex,
  MIN_MS,
  modules,
  type SplitterConfig,
  type SplitterWorld,
  STOP_MS,
} from '@/engine/models/splitter/config';
import { type Cut, isHead } from '@/engine/models/splitter/cut';

export interface SavedProcesses {
  readonly spells: readonly SavedSpells[];
  readonly downSince: readonly number[];
  readonly stoppedMs: readonly number[];
}

export class Processes {
  /** By module, of the process that it would be the first module of: a cut adds outages and moves none. */
  private readonly spells: readonly Spells[];
  /** When the next of them turns. */
  private spellMs: number;
  private downSince: number[] = modules.map(() => 0);
  private stoppedMs: number[] = modules.map(() => 0);

  constructor(
    cut: Cut,
    private readonly world: SplitterWorld,
  ) {
    const outages = new Lots(world.seed, 'outages');
    const law = lawOf(world.config);
    this.spells = modules.map((_, module) => new Spells(randomSpells(outages, module, law)));
    this.spellMs = this.nextSpell();
    for (const head of cut.heads) world.tracks.process.turn(head, 'up', 0);
  }

  get nextMs(): number {
    return this.spellMs;
  }

  isDown(head: number): boolean {
    return this.spells[head]?.isDown ?? false;
  }

  /** Of what turns at one instant, whoever comes up is first. The module whose process it would be; null where none turned. */
  step(): number | null {
    const atMs = this.spellMs;
    const due = modules.flatMap((_, module) => {
      const spells = this.spells[module];
      return spells?.nextMs === atMs ? [{ module, spells }] : [];
    });
    const next = due.find(({ spells }) => spells.isDown) ?? due[0];
    const isTurned = next?.spells.step() ?? false;
    this.spellMs = this.nextSpell();
    return next && isTurned ? next.module : null;
  }

  /** Stops a process by hand; false where it is down for longer than that already. */
  stop(head: number, atMs: number): boolean {
    const isTurned = this.spells[head]?.hold(atMs + STOP_MS) ?? false;
    this.spellMs = this.nextSpell();
    return isTurned;
  }

  /** A process went down or came up. */
  note(head: number, atMs: number): void {
    const { log, tracks } = this.world;
    const name = modules[head] ?? 'order';
    if (this.isDown(head)) {
      this.downSince[head] = atMs;
      log.append(kindIndex.down, atMs, head, -1, Number.NaN);
      tracks.process.turn(head, 'down', atMs);
      tracks.stopped.ramp(name, this.stoppedMs[head] as number, 1, atMs);
    } else {
      const lastedMs = atMs - (this.downSince[head] as number);
      this.stoppedMs[head] = (this.stoppedMs[head] as number) + lastedMs;
      log.append(kindIndex.up, atMs, head, -1, lastedMs);
      tracks.process.turn(head, 'up', atMs);
      tracks.stopped.ramp(name, this.stoppedMs[head] as number, 0, atMs);
    }
  }

  /** Cut or joined: processes end and begin, and how long each was down is measured from here on. */
  recut(before: Cut, after: Cut, atMs: number): void {
    const { process, stopped } = this.world.tracks;
    for (const head of before.heads) {
      if (!isHead(after, head)) process.end(head, atMs);
    }
    for (const [head, name] of modules.entries()) {
      this.stoppedMs[head] = 0;
      this.downSince[head] = atMs;
      const isProcess = isHead(after, head);
      const isDown = this.isDown(head);
      stopped.ramp(name, 0, isProcess && isDown ? 1 : 0, atMs);
      if (isProcess && !isHead(before, head)) process.turn(head, isDown ? 'down' : 'up', atMs);
    }
  }

  save(): SavedProcesses {
    const { spells, downSince, stoppedMs } = this;
    return {
      spells: spells.map((one) => one.save()),
      downSince: [...downSince],
      stoppedMs: [...stoppedMs],
    };
  }

  restore({ spells, downSince, stoppedMs }: SavedProcesses): void {
    for (const [module, one] of spells.entries()) this.spells[module]?.restore(one);
    this.downSince = [...downSince];
    this.stoppedMs = [...stoppedMs];
    this.spellMs = this.nextSpell();
  }

  private nextSpell(): number {
    return Math.min(...this.spells.map(({ nextMs }) => nextMs));
  }
}

/** A process is down for `repairMin` on average, and up for as long as makes its availability. */
function lawOf({ availability, repairMin }: SplitterConfig) {
  const share = Number(availability) / 100;
  const downMs = repairMin * MIN_MS;
  return { up: new Exponential((downMs * share) / (1 - share)), down: new Exponential(downMs) };
}

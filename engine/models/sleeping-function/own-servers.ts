// One server for each shop, always on, with room for every order; mine may lose its power.

import { EventQueue } from '@/engine/kernel/event-queue';
import type { SleepingFunctionTracks } from '@/engine/models/sleeping-function/config';

/** My shop is the first. */
export const MINE = 0;

interface State {
  arrived: number;
  completed: number;
  /** Orders that found my server dark, and that broke with it. */
  lost: number;
  broken: number;
  /** When my server is back; Infinity while it is on. */
  backMs: number;
}

export class OwnServers {
  private state: State = { arrived: 0, completed: 0, lost: 0, broken: 0, backMs: Infinity };
  /** Orders at work, by shop. */
  private readonly working: Int32Array;
  private readonly ends = new EventQueue();
  /** Ends of orders that broke with my server and are still in the queue: they come first among mine, and mean nothing. */
  private spells = 0;

  constructor(
    private readonly shops: number,
    private readonly tracks: SleepingFunctionTracks,
  ) {
    this.working = new Int32Array(shops);
  }

  get nextEndMs(): number {
    return this.ends.nextMs;
  }

  get backMs(): number {
    return this.state.backMs;
  }

  get isDark(): boolean {
    return this.state.backMs < Infinity;
  }

  /** Orders that my server lost in all. */
  get lost(): number {
    return this.state.lost + this.state.broken;
  }

  /** Whether the order was taken. */
  serve(shop: number, workMs: number, atMs: number): boolean {
    this.state.arrived += 1;
    if (shop === MINE && this.isDark) {
      this.state.lost += 1;
      this.tracks.lost.set('own', this.lost, atMs);
      return false;
    }
    this.working[shop] = this.at(shop) + 1;
    if (this.at(shop) === 1) this.tracks.own.turn(shop, 'working', atMs);
    // Which of my server's lives an order belongs to is told by its payload.
    this.ends.push(atMs + workMs, shop === MINE ? this.spells * this.shops : shop);
    return true;
  }

  end(atMs: number): void {
    const payload = this.ends.pop();
    const shop = payload % this.shops;
    if (shop === MINE && payload / this.shops !== this.spells) return;
    this.state.completed += 1;
    this.working[shop] = this.at(shop) - 1;
    if (this.at(shop) === 0) this.tracks.own.end(shop, atMs);
  }

  /** Whether my server was on. It is back at `backMs`. */
  pull(atMs: number, backMs: number): boolean {
    if (this.isDark) return false;
    this.state.backMs = backMs;
    this.state.broken += this.at(MINE);
    this.working[MINE] = 0;
    this.spells += 1;
    this.tracks.own.turn(MINE, 'off', atMs);
    this.tracks.lost.set('own', this.lost, atMs);
    return true;
  }

  back(atMs: number): void {
    this.state.backMs = Infinity;
    this.tracks.own.end(MINE, atMs);
  }

  counts() {
    const { arrived, completed, lost, broken } = this.state;
    return {
      'own.arrived': arrived,
      'own.completed': completed,
      'own.rejected': lost,
      'own.failed': broken,
      'own.timedOut': 0,
      'own.waiting': 0,
      'own.running': this.working.reduce((sum, one) => sum + one, 0),
    };
  }

  save() {
    return {
      state: { ...this.state },
      working: this.working.slice(),
      ends: this.ends.save(),
      spells: this.spells,
    };
  }

  restore(saved: ReturnType<OwnServers['save']>): void {
    this.state = { ...saved.state };
    this.working.set(saved.working);
    this.ends.restore(saved.ends);
    this.spells = saved.spells;
  }

  private at(shop: number): number {
    return this.working[shop] as number;
  }
}

// The cache before the menu: which page a request is for, and until when its answer is kept.

import { Lots } from '@/engine/kernel/random';

export class PageCache {
  private readonly luck: Lots;
  /** By page. */
  private readonly keptUntilMs: Float64Array;

  constructor(seed: number, pages: number) {
    this.luck = new Lots(seed, 'pages');
    this.keptUntilMs = new Float64Array(pages);
  }

  pageOf(request: number): number {
    return Math.floor(this.luck.uniform(request) * this.keptUntilMs.length);
  }

  has(page: number, atMs: number): boolean {
    return (this.keptUntilMs[page] as number) > atMs;
  }

  keep(page: number, untilMs: number): void {
    this.keptUntilMs[page] = untilMs;
  }

  save(): Float64Array {
    return this.keptUntilMs.slice();
  }

  restore(saved: Float64Array): void {
    this.keptUntilMs.set(saved);
  }
}

// A fleet behind one line: whoever stands first takes the next free slot, wherever it is.

import { Fleet, NO_HOST } from '@/engine/kernel/fleet';
import { WaitingLine } from '@/engine/kernel/waiting-line';

/** A free slot is looked for on the instance with the fewest requests, among equals on the one created first. */
export class SharedFleet extends Fleet<WaitingLine> {
  readonly line = new WaitingLine();

  arrive(atMs: number, workMs: number): void {
    this.tally.arrive(atMs);
    const host = this.hosts.mostFree;
    if (host >= 0) {
      this.tally.beginAtOnce(atMs);
      this.begin(host, atMs, atMs, workMs);
    } else if (this.line.length < this.rules.queueLimit) {
      this.tally.queue(atMs);
      this.line.join(atMs, workMs);
      this.onWait?.(NO_HOST, atMs);
    } else {
      this.tally.reject(atMs);
    }
  }

  waitingAt(host: number): number {
    return host === NO_HOST ? this.line.length : 0;
  }

  protected fill(_host: number, atMs: number): void {
    const { line, hosts } = this;
    while (line.length > 0 && hosts.mostFree >= 0) {
      const arrivedMs = line.firstArrivedMs;
      const workMs = line.firstWorkMs;
      line.leave();
      this.tally.beginQueued(arrivedMs, atMs);
      this.begin(hosts.mostFree, arrivedMs, atMs, workMs);
    }
  }

  protected saveLine() {
    return this.line.save();
  }

  protected restoreLine(saved: ReturnType<SharedFleet['saveLine']>): void {
    this.line.restore(saved);
  }
}

// Carts and files that customers put down in one order and come back for in another, and where they lie meanwhile.

import type { StatelessConfig } from '@/engine/models/stateless/config';
import type { Environment } from '@/engine/models/stateless/environments';

type Kept = Pick<StatelessConfig, 'keeps' | 'keptAt' | 'backAfter' | 'sessionSec'>;

/** A function's /tmp has 512 MB where nobody asks for more, and a file here 50: the eleventh finds no room. */
export const FILES_IN_TMP = 10;

const isOutside = ({ keeps, keptAt }: Kept): boolean =>
  keeps !== 'none' && (keptAt === 'session' || keptAt === 'database');

/** What becomes of a visit: something was put down, was found, was missing, or there is nothing to come back for. */
export type Visit = { readonly is: 'put' | 'found' | 'missing' | 'none'; readonly by: number };

export class Keeping {
  /** Orders that have put something down and were answered, in their order. */
  private put: number[] = [];
  /** By the order that put it down: since when a session holds it. */
  private sessions = new Map<number, number>();
  private rows: number[] = [];

  /** How much lies in the store. */
  get stored(): number {
    return this.sessions.size + this.rows.length;
  }

  /** Whether the store has to be asked. */
  static asks = isOutside;

  /**
   * Orders come in turns: so many put something down, and as many come back for it. Who is back before they were
   * answered does not count as back.
   */
  visit(order: number, environment: Environment, kept: Kept, atMs: number): Visit {
    if (kept.keeps === 'none') return { is: 'none', by: order };
    const { backAfter } = kept;
    if (Math.floor((order - 1) / backAfter) % 2 === 0) {
      this.put.push(order);
      this.lay(order, environment, kept, atMs);
      return { is: 'put', by: order };
    }
    const by = order - backAfter;
    if (!this.put.includes(by)) return { is: 'none', by };
    return { is: this.finds(by, environment, kept, atMs) ? 'found' : 'missing', by };
  }

  save() {
    return { put: [...this.put], sessions: [...this.sessions], rows: [...this.rows] };
  }

  restore(saved: ReturnType<Keeping['save']>): void {
    this.put = [...saved.put];
    this.sessions = new Map(saved.sessions);
    this.rows = [...saved.rows];
  }

  private lay(order: number, environment: Environment, kept: Kept, atMs: number): void {
    const { keeps, keptAt } = kept;
    if (keptAt === 'global') environment.inVariable.push(order);
    else if (keptAt === 'session') this.sessions.set(order, atMs);
    else if (keptAt === 'database') this.rows.push(order);
    else if (keeps === 'cart' || environment.inTmp.length < FILES_IN_TMP) {
      environment.inTmp.push(order);
    }
  }

  private finds(order: number, environment: Environment, kept: Kept, atMs: number): boolean {
    switch (kept.keptAt) {
      case 'global':
        return environment.inVariable.includes(order);
      case 'tmp':
        return environment.inTmp.includes(order);
      case 'session':
        return atMs - (this.sessions.get(order) ?? -Infinity) <= kept.sessionSec * 1_000;
      case 'database':
        return this.rows.includes(order);
    }
  }
}

// The common case by itself: requests that find a warm instance with nobody in line, and their ends.

import type { Calendar } from '@/engine/kernel/calendar';
import { BEGUN, EDGE, ENDED, type Notes } from '@/engine/kernel/notes';
import type { Customers } from '@/engine/kernel/platform';
import { RecentFirst } from '@/engine/kernel/reuse';
import type { Admission } from '@/engine/models/functions/admission';
import { NOW, TIMER } from '@/engine/models/functions/moment';
import type { Pool } from '@/engine/models/functions/pool';
import type { FunctionsSettings } from '@/engine/models/functions/settings';

/** What the lane works on: the platform's own parts, so there is no second state to keep in step. */
export interface LaneParts {
  readonly pool: Pool;
  readonly admission: Admission;
  readonly calendar: Calendar;
  readonly notes: Notes;
  /** The moment at hand, as in `moment.ts`. */
  readonly times: Float64Array;
}

/**
 * Nearly every request of a busy function is served so, and its two events touch little: no lot, no
 * limit, no line, no timer. One loop does only that, on the concrete structures, and leaves everything else
 * to the rules in `functions.ts`, one request at a time. What it does is what they do, in the same order,
 * so nothing shows which of the two served a request.
 */
export class WarmLane {
  private constructor(
    private readonly parts: LaneParts,
    private readonly open: RecentFirst,
    private readonly keepAliveMs: number,
  ) {}

  /**
   * The lane for one request per instance and the most recent first; null for other platforms, those with
   * provisioned instances among them.
   */
  static for(parts: LaneParts, settings: FunctionsSettings): WarmLane | null {
    const { open } = parts.pool;
    if (settings.slotsPerInstance > 1 || !(open instanceof RecentFirst)) return null;
    return new WarmLane(parts, open, settings.keepAliveMs);
  }

  /**
   * Serves requests from index `from` up to `to` - 1, while nobody waits and no timer is due. Returns
   * the index of the first one that it leaves to the rules, or `to`; of what ends before that one, some may
   * have been processed.
   */
  serve({ atMs, workMs }: Customers, from: number, to: number): number {
    const { open, keepAliveMs } = this;
    const { pool, admission, calendar, notes, times } = this.parts;
    const { instances, places } = pool;
    const { hasRate } = admission;
    const { inUse, needsNoTimer, idleUntilMs } = instances;
    const { arrivedMs } = places;
    const [begun, ended, capacity] = [BEGUN + EDGE, ENDED + EDGE, notes.kind.length];
    const timerMs = times[TIMER] as number;
    let row = notes.length;
    let i = from;
    serving: for (; i < to; i += 1) {
      const nowMs = atMs[i] as number;
      if (timerMs <= nowMs) break;
      for (let endMs = calendar.nextMs; endMs <= nowMs; endMs = calendar.nextMs) {
        // Whoever becomes idle without a timer has to set one.
        if (row === capacity || needsNoTimer[calendar.nextPayload] === 0) break serving;
        const slot = calendar.pop();
        inUse[slot] = 0;
        idleUntilMs[slot] = endMs + keepAliveMs;
        open.add(slot);
        notes.atMs[row] = endMs;
        notes.arrivedMs[row] = arrivedMs[slot] as number;
        notes.kind[row] = ended;
        row += 1;
      }
      if (row === capacity || open.isEmpty) break;
      // Who comes too fast takes nothing by trying, and tries again by the rules.
      if (hasRate) {
        times[NOW] = nowMs;
        if (!admission.isWithinRate()) break;
      }
      const slot = open.take();
      inUse[slot] = 1;
      arrivedMs[slot] = nowMs;
      calendar.due[0] = nowMs + (workMs[i] as number);
      calendar.pushDue(slot);
      notes.atMs[row] = nowMs;
      notes.arrivedMs[row] = nowMs;
      notes.kind[row] = begun;
      row += 1;
    }
    notes.length = row;
    return i;
  }
}

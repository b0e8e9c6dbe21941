// What is due when between services: a calendar from which any entry can be struck.

import { type SavedSlotHeap, SlotHeap } from '@/engine/kernel/slot-heap';

/** What the calendar rings for; an entry's number is its row times the number of kinds, plus the kind. */
export const WORK_ENDS = 0;
/** The time limit of an attempt, or the end of a pause: a call has one or the other. */
export const CALL_IS_DUE = 1;
export const BREAKER_HALF_OPENS = 2;
const KINDS = 3;

export type AgendaKind = typeof WORK_ENDS | typeof CALL_IS_DUE | typeof BREAKER_HALF_OPENS;

export interface SavedAgenda {
  readonly calendar: SavedSlotHeap;
  readonly insertions: number;
}

/** Times are simulated ms. A row is that of a job, of a call or of an edge, as the kind says. */
export class Agenda {
  private readonly calendar = new SlotHeap();
  /** Ties break by insertion: what was scheduled first happens first. */
  private insertions = 0;

  /** When the next entry is due; Infinity when there is none. */
  get nextMs(): number {
    return this.calendar.minKey;
  }

  get nextKind(): AgendaKind {
    return (this.calendar.minSlot % KINDS) as AgendaKind;
  }

  get nextRow(): number {
    return Math.floor(this.calendar.minSlot / KINDS);
  }

  add(kind: AgendaKind, row: number, atMs: number): void {
    this.calendar.set(row * KINDS + kind, atMs, this.insertions);
    this.insertions += 1;
  }

  /** Takes an entry out, if it is in. */
  strike(kind: AgendaKind, row: number): void {
    this.calendar.remove(row * KINDS + kind);
  }

  has(kind: AgendaKind, row: number): boolean {
    return this.calendar.has(row * KINDS + kind);
  }

  save(): SavedAgenda {
    return { calendar: this.calendar.save(), insertions: this.insertions };
  }

  restore(saved: SavedAgenda): void {
    this.calendar.restore(saved.calendar);
    this.insertions = saved.insertions;
  }
}

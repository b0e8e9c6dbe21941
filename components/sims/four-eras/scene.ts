// A recording of four-eras as four panels of steps: what could be taken, what was there, what was lost.

import type { Recording } from '@/player/types';
import { contestants } from './eras';

export interface Panel {
  readonly era: (typeof contestants)[number];
  /** Slots ready at each sampled moment. */
  readonly capacity: Float64Array;
  /** Requests at work or waiting at each sampled moment. */
  readonly demand: Float64Array;
  /** Slots that the requests lost until the next moment would have kept busy. */
  readonly missed: Float64Array;
}

export interface Scene {
  readonly durationMs: number;
  readonly tMs: Float64Array;
  readonly panels: readonly Panel[];
  /** Value at the top of every panel: one scale, so that heights can be compared. */
  readonly top: number;
}

const ROUND_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number at or above a positive value: 5,446 becomes 6,000. */
export function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const step = ROUND_STEPS.find((one) => one * unit >= value) ?? 10;
  return Math.max(1, step * unit);
}

/** Free room over the highest value, so that a line there leaves the row's name legible. */
const HEADROOM = 1.1;

const NOTHING = new Float64Array(0);

/**
 * By Little's law, requests lost per second times the seconds each would have worked are the slots they
 * would have taken. The median work stands for all.
 */
function missedOf(lost: Float64Array, tMs: Float64Array, workSec: number): Float64Array {
  return lost.map((value, i) => {
    const more = (lost[i + 1] ?? value) - value;
    const sec = ((tMs[i + 1] ?? 0) - (tMs[i] ?? 0)) / 1000;
    return more > 0 && sec > 0 ? (more / sec) * workSec : 0;
  });
}

export function prepare({ request, series }: Recording): Scene {
  const { tMs, columns } = series;
  const workSec = Number(request.config.workSec);
  const panels = contestants.map((era) => ({
    era,
    capacity: columns[`${era.id}.capacity`] ?? NOTHING,
    demand: columns[`${era.id}.demand`] ?? NOTHING,
    missed: missedOf(columns[`${era.id}.lost`] ?? NOTHING, tMs, workSec),
  }));
  let highest = 0;
  for (const { capacity, demand, missed } of panels) {
    for (let i = 0; i < tMs.length; i += 1) {
      highest = Math.max(highest, capacity[i] ?? 0, (demand[i] ?? 0) + (missed[i] ?? 0));
    }
  }
  return { durationMs: request.durationMs, tMs, panels, top: roundUp(HEADROOM * highest) };
}

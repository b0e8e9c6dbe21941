// What is so of the group at a moment, as the stage paints it and the sentences say it.

import type { Shown } from '@/components/figure/marks/contract';

export interface Now {
  readonly booting: number;
  readonly serving: number;
  readonly draining: number;
  /** Slots that are ready, and slots that the crowd takes. */
  readonly capacity: number;
  readonly need: number;
  /** Share of the slots that is taken; at most 1. */
  readonly busy: number;
  /** What the crowd asks for, as a share of the slots; Infinity where there are none. */
  readonly asked: number;
  /** What the group is told: as far as CPU can show it, or all of it. */
  readonly seen: number;
  /** So many VMs would bring what is asked for to the target. */
  readonly wanted: number;
  readonly waiting: number;
  readonly lost: number;
}

/** CPU is a mean of the last ten seconds: at one instant it would flicker. */
const WINDOW_MS = 10_000;
/** A quotient that exceeds a whole number by less is that number. */
const ROUNDING = 1e-9;

export const knobOf = ({ recording }: Shown, name: string): number =>
  Number(recording.request.config[name]);
export const isCpu = ({ recording }: Shown): boolean => recording.request.config.metric === 'cpu';

/** Requests that are expected per second, times the work of each: slots that are taken on average. */
export const needAt = (shown: Shown, tMs: number): number =>
  shown.tracks.level('traffic', 'ratePerSec').at(tMs) * knobOf(shown, 'workSec');

/** The highest course that is known beforehand, in slots. */
export const mostNeeded = (shown: Shown): number =>
  knobOf(shown, 'ratePerSec') * knobOf(shown, 'peakFactor') * knobOf(shown, 'workSec');

export const wantedFor = (shown: Shown, need: number): number => {
  const exact = need / (knobOf(shown, 'slotsPerInstance') * knobOf(shown, 'target'));
  return Math.max(knobOf(shown, 'minInstances'), Math.ceil(exact * (1 - ROUNDING)));
};

function busyAt(shown: Shown, tMs: number): number {
  const level = (name: string) => shown.tracks.level('level', name);
  const fromMs = Math.max(0, tMs - WINDOW_MS);
  const of = (name: string): number =>
    tMs > fromMs ? level(name).mean(fromMs, tMs) : level(name).at(tMs);
  const capacity = of('capacity');
  // What drains works on, on slots that are no longer counted.
  return capacity === 0 ? 0 : Math.min(1, of('busy') / capacity);
}

export function nowAt(shown: Shown, tMs: number): Now {
  const { data, at } = {
    data: shown.tracks.spans('machine').data,
    at: shown.tracks.spans('machine').at(tMs),
  };
  const states = at.map((row) => data.states[data.state[row] ?? -1]);
  const count = (state: string): number => states.filter((one) => one === state).length;
  const serving = count('serving');
  const capacity = serving * knobOf(shown, 'slotsPerInstance');
  const need = needAt(shown, tMs);
  const asked = capacity === 0 ? Number.POSITIVE_INFINITY : need / capacity;
  const busy = busyAt(shown, tMs);
  return {
    booting: count('booting'),
    serving,
    draining: count('draining'),
    capacity,
    need,
    busy,
    asked,
    seen: isCpu(shown) ? busy : asked,
    wanted: wantedFor(shown, need),
    waiting: shown.tracks.level('level', 'waiting').at(tMs),
    lost: shown.tracks.level('loss', 'requests').at(tMs),
  };
}

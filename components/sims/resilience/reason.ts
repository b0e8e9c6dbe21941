// Which one thing explains a finished run best: a protection that worked, or the lack of one.

import { meanOpen } from '@/components/figure/marks/slices';
import { shownOf } from '@/components/figure/stage/shown';
import { services } from '@/engine/models/resilience/config';
import type { Metrics, Recording } from '@/player/types';
import { slowServiceOf } from './names';

/** One in two hundred: fewer than that is nobody that a shop would notice. */
const NOTICED = 0.005;
/** Calls per request from which retries, not customers, make the load, and below which somebody held calls back. */
const AMPLIFIED = 1.5;
const HELD_BACK = 0.9;
/** A line that is this long on average was full for a while. */
const LONG_LINE = 1;
/** Share of the order service's slots that, waiting for one service, leave the others none. */
const SUNK = 0.8;
/** Share answered in the last tenth of a run, below which the run ends in trouble. */
const IN_TROUBLE = 0.5;

export type Lost = 'nobody' | 'needing' | 'everyone';

/** Who went without an answer: those who need the slow service, or others with them. Null without data. */
export function whoIsLost({ answeredNeeding, answeredOthers }: Metrics): Lost | null {
  if (typeof answeredNeeding !== 'number' || typeof answeredOthers !== 'number') return null;
  if (answeredOthers < 1 - NOTICED) return 'everyone';
  return answeredNeeding < 1 - NOTICED ? 'needing' : 'nobody';
}

/** Whether requests are still lost at the end of a run although its slow service has long been well. */
export function outlastsItsCause({ request, series }: Recording): boolean {
  const { config, durationMs } = request;
  const wellAtMs = (Number(config.slowAtSec) + Number(config.slowForSec)) * 1000;
  const lateMs = 0.9 * durationMs;
  if (wellAtMs > 0.75 * durationMs) return false;
  const answered = series.columns.answeredNeeding ?? new Float64Array(0);
  const late = answered.filter(
    (share, i) => (series.tMs[i] ?? 0) >= lateMs && !Number.isNaN(share),
  );
  return late.length > 0 && late.reduce((sum, share) => sum + share, 0) / late.length < IN_TROUBLE;
}

/** Whether at some moment nearly every slot of the order service only waited for the slow one. */
function isSunk(recording: Recording): boolean {
  const { tracks } = shownOf(recording, 'en');
  const { config, durationMs } = recording.request;
  const slow = services.indexOf(slowServiceOf(config));
  const held = ['call', 'pause'].map((track) => {
    const { from, to } = tracks.flights(track).data;
    const isThere = (row: number): boolean => from[row] === 0 && to[row] === slow;
    return meanOpen(tracks.flights(track), isThere, durationMs);
  });
  const all = (held[0] as Float64Array).map((calls, i) => calls + (held[1]?.[i] ?? 0));
  return all.some((count) => count >= SUNK * Number(config.orderSlots));
}

const hasOpened = (recording: Recording): boolean => {
  const { state, states } = shownOf(recording, 'en').tracks.spans('breaker').data;
  return state.includes(states.indexOf('open'));
};

export type Reason =
  | 'enough'
  | 'overload'
  | 'crowd-in-step'
  | 'crowd-spread'
  | 'storm'
  | 'broken-off'
  | 'retries'
  | 'retried'
  | 'pauses'
  | 'held-by-pauses'
  | 'fallback'
  | 'breaker'
  | 'bulkhead'
  | 'time-limit'
  | 'short-line'
  | 'no-limit'
  | 'not-enough';

/** The one thing that explains a run best. */
export function reasonOf(recording: Recording): Reason {
  const { config } = recording.request;
  const { counts, metrics } = recording.final;
  const lost = whoIsLost(metrics);
  const load = metrics.load ?? 1;
  const isLimited = Number(config.timeLimitMs) > 0;
  if (Number(config.slowFactor) <= 1) {
    if (lost === 'nobody') return 'enough';
    if (config.arrivals !== 'spike') return 'overload';
    return config.jitter === 'none' ? 'crowd-in-step' : 'crowd-spread';
  }
  if (load >= AMPLIFIED) {
    if (outlastsItsCause(recording)) return 'storm';
    const isPausing = Number(config.backoffMs) > 0;
    if (lost === 'nobody') return isPausing ? 'pauses' : 'retried';
    if (hasOpened(recording)) return 'broken-off';
    return lost === 'everyone' && isPausing && isSunk(recording) ? 'held-by-pauses' : 'retries';
  }
  if (lost === 'everyone') {
    if (!isSunk(recording)) return 'overload';
    const isGuarded = isLimited || config.breaker === 'on' || Number(config.bulkhead) > 0;
    return isGuarded ? 'not-enough' : 'no-limit';
  }
  if ((counts.degraded ?? 0) > 0) return 'fallback';
  if (load < HELD_BACK && config.breaker === 'on') return 'breaker';
  if (load < HELD_BACK && Number(config.bulkhead) > 0) return 'bulkhead';
  if (lost === 'nobody') return 'enough';
  return isLimited ? 'time-limit' : 'short-line';
}

export type Mechanism =
  | 'line'
  | 'crowd'
  | 'amplified'
  | 'heldBack'
  | 'cutShort'
  | 'outlived'
  | 'leftOut'
  | 'enough';

/** From the metrics alone: which of the ways in which such a run can go this one went. */
export function mechanismOf(metrics: Metrics): Mechanism {
  const load = metrics.load ?? 1;
  switch (whoIsLost(metrics)) {
    case 'everyone':
      return (metrics.queue ?? 0) >= LONG_LINE ? 'line' : 'crowd';
    case 'needing':
      if (load >= AMPLIFIED) return 'amplified';
      return load < HELD_BACK ? 'heldBack' : 'cutShort';
    default:
      if (load >= AMPLIFIED) return 'outlived';
      return load < HELD_BACK ? 'leftOut' : 'enough';
  }
}

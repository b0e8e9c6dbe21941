// The moment on which a predicted run opens: late enough to show something, too early to tell what is asked.

import type { SimDefinition } from '@/components/figure/definition';
import type { Still } from '@/player/still';
import type { Recording } from '@/player/types';
import { fail } from './attributes';

/** Share of a run that is shown before the guess, and how many events at least. */
const EARLY = 0.03;
const FIRST_EVENTS = 8;
/** A number this near to the answer, as a share of it, is taken for it. */
const NEAR = 0.25;

/** On a whole ms, as a cursor rests: a moment before it the last of the first events would not have happened. */
const earlyMoment = ({ log, request: { durationMs } }: Recording): number =>
  Math.min(
    durationMs,
    Math.ceil(Math.max(EARLY * durationMs, log.atMs[Math.min(FIRST_EVENTS, log.length) - 1] ?? 0)),
  );

/** Whether the numbers of a moment give away what the end will say. What is so from the very beginning gives away nothing. */
export function tells(
  { choices }: Pick<SimDefinition, 'choices'>,
  asked: string,
  { recording, momentAt }: Still,
  tMs: number,
): boolean {
  const [first, here, end] = [momentAt(0), momentAt(tMs), recording.final].map(
    (one) => one.metrics,
  );
  const choice = choices?.find(({ id }) => id === asked);
  if (choice) {
    const said = [first, here, end].map((metrics) => choice.answer(metrics ?? {}).join());
    return said[1] === said[2] && said[1] !== said[0];
  }
  const [before, now, then] = [first, here, end].map((metrics) => metrics?.[asked] ?? null);
  if (now === null || now === undefined || then === null || then === undefined) return false;
  return now !== before && Math.abs(now - then) <= NEAR * Math.abs(then);
}

/** Throws a RangeError where the moment that the author asked for would tell: a build stops there. */
export function openingOf(
  sim: Pick<SimDefinition, 'id' | 'choices'>,
  asked: string,
  still: Still,
  wantedMs: number | null,
): number {
  if (wantedMs === null) {
    const earlyMs = earlyMoment(still.recording);
    return tells(sim, asked, still, earlyMs) ? 0 : earlyMs;
  }
  if (!tells(sim, asked, still, wantedMs)) return wantedMs;
  return fail(sim.id, `t=${wantedMs} opens where the run has told "${asked}" already`);
}

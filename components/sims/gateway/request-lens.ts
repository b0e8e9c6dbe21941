// A request can be picked: the last that was refused, cut off, turned away, found in the cache, or answered.

import type { Box, MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import { lens, type Phase, type Picked } from '@/components/figure/marks/lens';
import { formatLatency, formatNumber } from '@/i18n/format';
import { isLimited, isRead, lastRequest, type Step, stepsOf } from './now';
import { LENS, PLAN } from './plan';
import { stageWords } from './stage-words';

const idOf = (request: number): string => `request-${request}`;
const requestOf = (id: string): number => Number(/^request-(\d+)$/.exec(id)?.[1] ?? Number.NaN);

/** A gate and what stands below it are two things to press: each has its own last request. */
const PICKS = ['refused', 'timedOut', 'overloaded', 'hit', 'answered', 'passed'] as const;
type Pick = (typeof PICKS)[number];

function boxOf(pick: Pick, placement: Placement): Box {
  const { backend, gate, refused, shelf } = PLAN[placement];
  const crosses = { x: refused.x, y: refused.y - 8, width: 12 * refused.perRow, height: 30 };
  if (pick === 'refused') return crosses;
  if (pick === 'timedOut') return placement === 'wide' ? crosses : gate;
  if (pick === 'hit') return shelf;
  if (pick === 'overloaded') return { ...backend, y: backend.y + backend.height - 44, height: 44 };
  const height = isHalved(pick) ? backend.height - 44 : backend.height;
  return pick === 'passed' ? { ...gate } : { ...backend, height };
}
const isHalved = (pick: Pick): boolean => pick === 'answered';

/** Of two that would be pressed at one place, the first. */
function picksOf(shown: Shown): readonly Pick[] {
  return PICKS.filter(
    (pick) => (pick !== 'hit' || isRead(shown)) && (pick !== 'overloaded' || isLimited(shown)),
  );
}

/** Waiting in line, at work for somebody, at work in vain: what of it was under way. */
function phasesOf(steps: readonly Step[]): readonly Phase[] {
  const phases: Phase[] = [];
  const vain: Phase[] = [];
  for (const [i, { name, atMs, value }] of steps.entries()) {
    if (name === 'passed' || name === 'hit') {
      const end = steps
        .slice(i + 1)
        .find((step) => step.name === 'answered' || step.name === 'timedOut');
      const began = steps.slice(i + 1).find((step) => step.name === 'began');
      const fromMs = began && began.atMs <= (end?.atMs ?? Infinity) ? began.atMs : atMs;
      if (fromMs > atMs)
        phases.push({ name: 'waiting', fromMs: atMs, toMs: fromMs, paint: 'queued' });
      const look =
        name === 'hit'
          ? ({ name: 'cached', paint: 'good' } as const)
          : ({ name: 'working', paint: 'busy' } as const);
      phases.push({ ...look, fromMs, toMs: end?.atMs ?? Infinity });
    }
    if (name === 'inVain') {
      const late = steps.findLast(
        (step) => step.name === 'timedOut' && step.atMs <= atMs && step.atMs > atMs - value,
      );
      vain.push({
        name: 'inVain',
        fromMs: late?.atMs ?? atMs - value,
        toMs: atMs,
        paint: 'dropped',
        isHatched: true,
      });
    }
  }
  return [...phases, ...vain];
}

/** What is so of it now: a run for nobody that is just over says less than a call that is still under way. */
function tellingOf(steps: readonly Step[]): Step | undefined {
  const other = steps.findLast(({ name }) => name !== 'inVain');
  const isUnderWay = other?.name === 'passed' || other?.name === 'began';
  return isUnderWay ? other : steps.at(-1);
}

function look(shown: Shown, picked: string, tMs: number, placement: Placement): Picked | null {
  const request = requestOf(picked);
  const steps = Number.isNaN(request) ? [] : stepsOf(shown, request, tMs);
  const last = tellingOf(steps);
  if (last === undefined) return null;
  const { locale } = shown;
  const tries = steps.filter(({ name }) =>
    ['passed', 'hit', 'refused', 'overloaded'].includes(name),
  );
  const told =
    last.name === 'answered'
      ? formatLatency(last.value, locale)
      : formatNumber(tries.length, locale);
  const name = stageWords.picked.name[locale](formatNumber(request, locale));
  return {
    points: [],
    sentence: `${name}: ${stageWords.picked[last.name][locale][placement](told)}`,
    phases: phasesOf(steps),
  };
}

function targetsAt(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  const taken = new Set<string>();
  return picksOf(shown).flatMap((pick): Target[] => {
    const request = lastRequest(shown, pick, tMs);
    if (request === null) return [];
    const box = boxOf(pick, placement);
    const place = `${box.x} ${box.y}`;
    if (taken.has(place) || taken.has(idOf(request))) return [];
    taken.add(place).add(idOf(request));
    const { locale } = shown;
    const label = stageWords.picked.pick[locale](formatNumber(request, locale));
    return [{ id: idOf(request), box, label }];
  });
}

const glass = lens({ look, at: LENS });

export const requestLens: MomentMark = {
  ...glass,
  prepare: (shown, placement) => ({
    ...glass.prepare(shown, placement),
    targets: ({ tMs }) => targetsAt(shown, placement, tMs),
  }),
};

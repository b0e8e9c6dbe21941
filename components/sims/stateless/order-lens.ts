// Any order can be picked: where it is, the phases that it has been through, and why its answer was wrong.

import type { Box, MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import { lens, type Phase, type Picked } from '@/components/figure/marks/lens';
import { eventKinds } from '@/engine/models/stateless/config';
import { formatDuration } from '@/i18n/format';
import { type Answer, answerBoxes, answerTo, isLeak } from './answers';
import { boxesIn, LENS, middleOf } from './plan';
import { stageWords } from './stage-words';

const idOf = (order: number): string => `order-${order}`;
const orderOf = (id: string): number => Number(/^order-(\d+)$/.exec(id)?.[1] ?? Number.NaN);

/** Who is handled where at a moment. */
function handledAt(
  shown: Shown,
  tMs: number,
): readonly { readonly place: number; readonly order: number; readonly state: string }[] {
  const reader = shown.tracks.spans('environment');
  const { thing, about, state, states } = reader.data;
  return reader.at(tMs).flatMap((row) => {
    const name = states[state[row] ?? 0] ?? '';
    return name === 'idle' ? [] : [{ place: thing[row] ?? 0, order: about[row] ?? 0, state: name }];
  });
}

function phasesOf(shown: Shown, order: number): readonly Phase[] {
  const { data } = shown.tracks.spans('environment');
  const phases: Phase[] = [];
  for (let row = 0; row < data.length; row += 1) {
    const name = data.states[data.state[row] ?? 0] ?? '';
    if (data.about[row] !== order || name === 'idle') continue;
    const times = { fromMs: data.fromMs[row] ?? 0, toMs: data.toMs[row] ?? Infinity };
    phases.push(
      name === 'starting'
        ? { ...times, name: 'starting', paint: 'cold', isHatched: true }
        : { ...times, name: 'working', paint: 'busy' },
    );
  }
  const asks = shown.tracks.flights('ask').data;
  for (let row = 0; row < asks.length; row += 1) {
    if (asks.thing[row] !== order) continue;
    phases.push({
      name: 'store',
      fromMs: asks.fromMs[row] ?? 0,
      toMs: asks.toMs[row] ?? Infinity,
      paint: 'baas',
    });
  }
  return phases;
}

const MISSING = eventKinds.findIndex(({ name }) => name === 'missing');

function isMissing({ recording }: Shown, order: number): boolean {
  const { kind, subject, length } = recording.log;
  for (let row = 0; row < length; row += 1) {
    if (kind[row] === MISSING && subject[row] === order) return true;
  }
  return false;
}

/** What came of it, and why where that was wrong. */
function sayAnswer(shown: Shown, answer: Answer, phases: readonly Phase[], p: Placement): string {
  const { locale, recording } = shown;
  const t = stageWords.picked[locale];
  const { order, told, truth, atMs } = answer;
  const took = formatDuration((atMs - (phases[0]?.fromMs ?? atMs)) / 1_000, locale);
  const isWrong = told !== truth;
  if (p === 'tall') return isWrong ? t.shortWrong(order, told, truth) : t.shortRight(order, told);
  const isStored = recording.request.config.countAt !== 'environment';
  return [
    t.told(order, took, told),
    isWrong ? (isStored ? t.overwritten(truth) : t.elsewhere(truth)) : null,
    isLeak(answer) ? t.leak(answer.name) : null,
    isMissing(shown, order) ? t.missing : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function look(shown: Shown, picked: string, tMs: number, p: Placement): Picked | null {
  const order = orderOf(picked);
  if (Number.isNaN(order)) return null;
  const phases = phasesOf(shown, order);
  const [first] = phases;
  if (first === undefined || first.fromMs > tMs) return null;
  const t = stageWords.picked[shown.locale];
  const here = handledAt(shown, tMs).find((one) => one.order === order);
  if (here) {
    const box = boxesIn(shown, p)[here.place];
    return {
      points: box ? [middleOf(box)] : [],
      sentence: here.state === 'starting' ? t.starting(order) : t.working(order),
      phases,
    };
  }
  const answer = answerTo(shown, order, tMs);
  if (answer === null) return null;
  const seen = answerBoxes(shown, p, tMs).find((one) => one.answer.order === order);
  return {
    points: seen ? [middleOf(seen.box)] : [],
    sentence: sayAnswer(shown, answer, phases, p),
    phases,
  };
}

/** Whoever is being handled, and those whose answers are still seen. */
function targetsAt(shown: Shown, p: Placement, tMs: number): readonly Target[] {
  const boxes = boxesIn(shown, p);
  const t = stageWords.picked[shown.locale];
  const target = (order: number, box: Box): Target => ({
    id: idOf(order),
    box,
    label: t.pick(order),
  });
  const handled = handledAt(shown, tMs).flatMap(({ place, order }) => {
    const box = boxes[place];
    return box ? [target(order, box)] : [];
  });
  const answered = answerBoxes(shown, p, tMs).map(({ answer, box }) => target(answer.order, box));
  return [...handled, ...answered];
}

const glass = lens({ look, at: LENS });

export const orderLens: MomentMark = {
  ...glass,
  prepare: (shown, placement) => ({
    ...glass.prepare(shown, placement),
    targets: ({ tMs }) => targetsAt(shown, placement, tMs),
  }),
};

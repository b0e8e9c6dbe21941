// The stage of the messaging simulator: the scene with its buttons above, the whole run below.

import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { lens } from '@/components/figure/marks/lens';
import { note } from '@/components/figure/marks/note';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { turning } from '@/components/figure/stage/turning';
import { formatNumber } from '@/i18n/format';
import { columnsAt, configOf, isBad, isLent, isSix, nowAt, receiversIn, runsBy } from './now';
import { lookAt } from './picking';
import { ACTS, HEIGHT, LENS, NOTE, ONE, THREE } from './plan';
import { stripRows } from './rows';
import { scene } from './scene';
import { receiverName, say, acts as words } from './stage-words';

const isIll = (shown: Shown, tMs: number, place: number): boolean =>
  nowAt(shown, tMs).ill[place] !== null;

/** Stop and start, in the place of a receiver among so many. */
function healthActs(count: 1 | 3, place: number): readonly StageAct[] {
  const plan = count === 1 ? ONE : THREE;
  const on = `receiver-${place + 1}`;
  const at = {
    wide: plan.wide.health[place] ?? [0, 0],
    tall: plan.tall.health[place] ?? [0, 0],
  } as const;
  const isHere = (shown: Shown): boolean =>
    count === 1
      ? receiversIn(shown) === 1
      : place < receiversIn(shown) && receiversIn(shown) > 1 && !isSix(shown);
  const of = receiverName(place, count);
  return [
    {
      act: 'stop',
      on,
      of,
      at,
      isOffered: (shown, tMs) => isHere(shown) && !isIll(shown, tMs, place),
    },
    {
      act: 'start',
      on,
      of,
      at,
      isOffered: (shown, tMs) => isHere(shown) && isIll(shown, tMs, place),
      isNext: () => true,
    },
  ];
}

const spot = (place: number) => ({
  wide: ACTS.wide[place] ?? ([0, 0] as const),
  tall: ACTS.tall[place] ?? ([0, 0] as const),
});

/** Each message is answered for itself there: a batch never comes back as one. */
function isResending(shown: Shown): boolean {
  const { ordered, keyRule } = configOf(shown);
  return ordered === 'on' && keyRule === 'resend';
}

const isOneLent = (shown: Shown): boolean => receiversIn(shown) === 1 && isLent(shown);

const knobActs = [
  turning({
    knob: 'partial',
    on: 'on',
    off: 'off',
    words: { on: words.partialOn, off: words.partialOff },
    at: spot(0),
    fromMs: () => 0,
  }),
  turning({
    knob: 'idempotent',
    on: 'on',
    off: 'off',
    words: { on: words.idempotentOn, off: words.idempotentOff },
    at: spot(1),
    fromMs: () => 0,
  }),
]
  .flat()
  .map((act) => ({
    ...act,
    isOffered: (shown: Shown, tMs: number) =>
      isOneLent(shown) &&
      (act.on !== 'partial' || !isResending(shown)) &&
      (act.isOffered?.(shown, tMs) ?? true),
    // Of what comes back in a batch only a bad message makes a question.
    isNext: (shown: Shown, tMs: number) =>
      act.on === 'partial' &&
      act.to === 'on' &&
      Number(shown.recording.request.config.bad) > 0 &&
      configAt(shown.recording.request, tMs).partial === 'off',
  }));

const redrive: StageAct = {
  act: 'redrive',
  on: null,
  at: spot(2),
  isOffered: (shown, tMs) => isOneLent(shown) && nowAt(shown, tMs).dead.length > 0,
  isNext: () => true,
};

/** Whoever carries more out than is needed, or what has just come back. */
function sayNote(shown: Shown, tMs: number, pace: number): string | null {
  if (receiversIn(shown) > 1 || !isLent(shown)) return null;
  const { locale } = shown;
  // Where it is ill, that is what is to be seen.
  if (nowAt(shown, tMs).ill[0] !== null) return null;
  const columns = columnsAt(shown, tMs).filter((copy) => !isBad(shown, copy));
  const runs = columns.flatMap((copy) => runsBy(shown, copy, tMs));
  const ran = runs.filter(({ outcome }) => outcome === 'first' || outcome === 'again').length;
  if (ran > columns.length) {
    return say.needed(formatNumber(columns.length, locale), formatNumber(ran, locale))[locale];
  }
  const back = nowAt(shown, tMs).taken.filter(
    ({ times, sinceMs }) => times > 1 && tMs - sinceMs < 1_500 * pace,
  );
  return back.length > 1 ? say.returned(formatNumber(back.length, locale))[locale] : null;
}

const noteAt = (place: 'wide' | 'tall') => ({
  x: NOTE[place][0],
  y: NOTE[place][1],
  align: 'left' as const,
  tie: null,
});

export const view = stage({
  moment: moment(
    HEIGHT,
    [
      scene,
      note({ at: { wide: noteAt('wide'), tall: noteAt('tall') }, say: sayNote }),
      lens({ at: LENS, look: lookAt }),
    ],
    [
      ...healthActs(1, 0),
      ...[0, 1, 2].flatMap((place) => healthActs(3, place)),
      ...knobActs,
      redrive,
    ],
  ),
  strip: strip(...stripRows),
});

// The stage: the scene at the cursor, what the learner can do to it, and below it the servers that were on all along.

import type { Shown } from '@/components/figure/marks/contract';
import { columns, levels } from '@/components/figure/marks/levels';
import { note } from '@/components/figure/marks/note';
import { gainOfLevel, meanOfLevel } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { kindIndex } from '@/engine/models/sleeping-function/config';
import { isKeeping, isLunch, knobOf, nowAt } from './now';
import { inPlaceOf, SENTENCE } from './order-lens';
import { HEIGHT, scene } from './scene';
import { stageWords } from './stage-words';

const durationOf = ({ recording }: Shown): number => recording.request.durationMs;
const mean =
  (track: string, level: string) =>
  (shown: Shown): Float64Array =>
    meanOfLevel(shown.tracks.level(track, level), durationOf(shown));

const own = (shown: Shown): Float64Array =>
  mean('fleet', 'machines')(shown).fill(knobOf(shown, 'shops'));

const machines = levels({
  height: 70,
  name: stageWords.strip.machines,
  top: (shown) => knobOf(shown, 'shops'),
  scale: (shown) => [{ share: 0, words: stageWords.on(knobOf(shown, 'shops'), shown.locale) }],
  parts: [{ paint: 'faas', words: stageWords.strip.shared, values: mean('fleet', 'machines') }],
  lines: [{ paint: 'onprem', words: stageWords.strip.own, values: own, look: 'steps' }],
});

const mine = {
  ...levels({
    height: 40,
    name: stageWords.strip.mine,
    // The lower half: its name stands in the upper one.
    top: () => 2,
    parts: [{ paint: 'faas', values: mean('fleet', 'mine') }],
  }),
  isIn: (shown: Shown) => !isLunch(shown),
};

const gain = (level: string) => (shown: Shown) =>
  gainOfLevel(shown.tracks.level('lost', level), durationOf(shown));

/** Only where something may be lost: a plug was pulled, or the learner is the provider. */
const lost = {
  ...columns({
    height: 40,
    name: stageWords.strip.lost,
    top: () => 3,
    parts: [
      { paint: 'dropped', values: gain('own') },
      { paint: 'dropped', values: gain('refused') },
      { paint: 'dropped', values: gain('broken') },
    ],
  }),
  isIn: (shown: Shown) => isLunch(shown) || shown.recording.request.acts.length > 0,
};

/** What a pulled plug took is told for so long on the learner's clock. */
const ECHO_MS = 6_000;

function vanishedAt({ recording: { log } }: Shown, tMs: number, withinMs: number): number {
  for (let i = log.length - 1; i >= 0; i -= 1) {
    const atMs = log.atMs[i] ?? 0;
    if (atMs <= tMs - withinMs) return 0;
    if (atMs <= tMs && log.kind[i] === kindIndex.pulled) return log.value[i] ?? 0;
  }
  return 0;
}

const said = note({
  at: {
    wide: { x: SENTENCE.wide[0], y: SENTENCE.wide[1], align: 'left', tie: null },
    tall: { x: SENTENCE.tall[0], y: SENTENCE.tall[1], align: 'left', tie: null },
  },
  say(shown, tMs, pace) {
    const { locale } = shown;
    const now = nowAt(shown, tMs);
    const vanished = vanishedAt(shown, tMs, ECHO_MS * pace);
    if (isLunch(shown)) {
      const count = now.lost.refused + now.lost.broken;
      return count > 0 ? stageWords.refused(count, locale) : null;
    }
    if (vanished > 0) return stageWords.vanished(vanished, locale);
    if (now.isDark) return stageWords.dark(now.lost.own, locale);
    if (tMs === 0) return null;
    return stageWords.note[isKeeping(shown) ? 'kept' : 'asleep'][locale];
  },
});

const hasBegun = (_: Shown, tMs: number): boolean => tMs > 0;

const acts: readonly StageAct[] = [
  {
    act: 'pull',
    on: null,
    at: { wide: [220, 318], tall: [0, 374] },
    isOffered: hasBegun,
    isNext: (shown) => !isLunch(shown),
  },
  {
    act: 'pullOwn',
    on: null,
    at: { wide: [400, 318], tall: [0, 420] },
    isOffered: (shown, tMs) => hasBegun(shown, tMs) && !isLunch(shown) && !nowAt(shown, tMs).isDark,
  },
  { act: 'order', on: null, at: { wide: [0, 318], tall: [177, 374] }, isOffered: hasBegun },
];

export const view = stage({
  moment: moment(HEIGHT, [scene, inPlaceOf(said)], acts),
  strip: strip(machines, mine, lost),
});

// The strip under the stage: ten years of power, server, disks and second place; or what a growing shop has and needs.

import type { Shown, StripMark } from '@/components/figure/marks/contract';
import { type LaneState, lanes } from '@/components/figure/marks/lanes';
import { type LevelPart, levels } from '@/components/figure/marks/levels';
import { roundUpTo } from '@/components/figure/marks/round';
import { highestSeen } from '@/components/figure/marks/seen';
import { meanOfLevel, SLICES } from '@/components/figure/marks/slices';
import { strip } from '@/components/figure/stage/stage-spec';
import type { Paint } from '@/components/figure/surface/surface';
import type { Localized } from '@/i18n/locales';
import { isGrowth, isTrouble } from './room';
import { stageWords } from './stage-words';

const LANE = 38;
/** Hours in ten years are thinner than a pixel: whatever happens is a tick. */
const tick = (form: LaneState['form'], paint: Paint, words: Localized): LaneState => ({
  form,
  paint,
  words,
  tick: { width: 3 },
  isOnTop: true,
});
const calm: LaneState = { form: 'thin', paint: 'warm' };

const lane = (
  track: string,
  name: Localized,
  states: Readonly<Record<string, LaneState>>,
  isIn = isTrouble,
): StripMark => ({
  ...lanes({ track, height: LANE, name, states }),
  isIn,
});

const { strip: words } = stageWords;
const hasSecond = (shown: Shown): boolean =>
  isTrouble(shown) && shown.recording.request.config.places === '2';

const lives = [
  lane('power', words.power, {
    grid: calm,
    battery: tick('hatched', 'busy', words.battery),
    generator: tick('filled', 'busy', words.generator),
    none: tick('filled', 'dropped', words.none),
  }),
  lane('server', words.server, {
    up: calm,
    down: tick('filled', 'dropped', words.none),
    // However short, what is off is not covered by what comes up again.
    restarting: { form: 'hatched', paint: 'cold', words: words.restarting, tick: { width: 3 } },
    burnt: tick('filled', 'dropped', words.none),
  }),
  lane('disk', words.disk, { failed: { form: 'filled', paint: 'ink', tick: { width: 3 } } }),
  lane(
    'secondPlace',
    words.second,
    {
      ready: calm,
      switching: tick('hatched', 'cold', words.restarting),
      serving: tick('filled', 'good', words.serving),
    },
    hasSecond,
  ),
];

/** How long it has stood still by the end of each slice, by cause. */
const stoppedBy =
  (cause: string) =>
  ({ tracks, recording }: Shown): Float64Array => {
    const { durationMs } = recording.request;
    const reader = tracks.level('stopped', cause);
    return Float64Array.from({ length: SLICES }, (_, i) =>
      reader.at((durationMs * (i + 1)) / SLICES),
    );
  };

const causes: readonly LevelPart[] = [
  { paint: 'queued', words: words.byDisk, values: stoppedBy('disk'), least: 2 },
  { paint: 'ink', words: words.byGrid, values: stoppedBy('grid'), least: 2 },
  { paint: 'dropped', words: words.byFire, values: stoppedBy('fire'), isHatched: true },
];

/** All that the run will come to, and at least an hour; while that is to be guessed, what it has come to. */
const mostStopped = (shown: Shown): number =>
  highestSeen(
    shown,
    3_600_000,
    causes
      .map(({ values }) => values(shown))
      .reduce((sum, own) => sum.map((value, i) => value + (own[i] ?? 0))),
  );

const stopped: StripMark = {
  ...levels({
    height: 64,
    name: words.stopped,
    top: mostStopped,
    parts: causes,
  }),
  isIn: isTrouble,
};

const WEEKS = 104;
const byWeek =
  (name: 'have' | 'need') =>
  ({ tracks, recording }: Shown) =>
    meanOfLevel(tracks.level('servers', name), recording.request.durationMs, WEEKS);
const mostServers = (shown: Shown): number =>
  roundUpTo(highestSeen(shown, 1, byWeek('need')(shown), byWeek('have')(shown)));
const missing = (shown: Shown): Float64Array => {
  const have = byWeek('have')(shown);
  return byWeek('need')(shown).map((need, week) => Math.max(0, need - (have[week] ?? 0)));
};

const servers: StripMark = {
  ...levels({
    height: 150,
    name: words.servers,
    top: mostServers,
    scale: (shown) => [{ share: 0, words: stageWords.servers(mostServers(shown), shown.locale) }],
    parts: [
      { paint: 'onprem-soft', words: stageWords.have, values: byWeek('have') },
      { paint: 'dropped', isHatched: true, words: stageWords.missing, values: missing },
    ],
    lines: [
      { paint: 'onprem', words: stageWords.have, values: byWeek('have'), look: 'steps' },
      { paint: 'ink', words: stageWords.need, values: byWeek('need'), look: 'through' },
    ],
  }),
  isIn: isGrowth,
};

const orders: StripMark = {
  ...lanes({
    track: 'order',
    height: 62,
    name: words.orders,
    states: { onTheWay: { form: 'thin', paint: 'onprem', words: words.onTheWay } },
  }),
  isIn: isGrowth,
};

export const rows = strip(...lives, stopped, servers, orders);

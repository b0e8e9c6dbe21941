// The stage: the release on its way above, all releases, who was hurt, and how long changes waited below.

import type { Shown, StripMark } from '@/components/figure/marks/contract';
import { columns } from '@/components/figure/marks/levels';
import { gainOfLevel } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { formatNumber } from '@/i18n/format';
import { grid } from './grid';
import { cardsAt, isByTrain, isGoing, isOfCanaries, latestAt, releasesOf } from './now';
import { HEIGHT } from './plan';
import { rows, say } from './stage-words';
import { train } from './train';
import { versions } from './versions';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A short bar is live, a tall one was taken back, a diamond was reported by customers. */
const releases: StripMark = {
  height: 44,
  name: rows.releases,
  // The cells of the scene say the same; of canaries no other row is left.
  isOnSlides: isOfCanaries,
  legend: () => [],
  *prepare(shown) {
    const all = releasesOf(shown);
    const ends = all.flatMap(({ turns }) =>
      turns.filter(({ state }) => state === 'live' || state === 'back' || state === 'reported'),
    );
    const { durationMs } = shown.recording.request;
    return {
      size: ends.length,
      paint(surface, box, from, to) {
        const floor = box.y + box.height - 1;
        for (const { state, atMs } of ends.slice(from, to)) {
          const x = box.x + (atMs / durationMs) * box.width;
          if (state === 'reported') surface.diamond('dropped', x, floor - 8, 4);
          else if (state === 'live') surface.rect('good', x - 1, floor - 12, 2, 12);
          else surface.rect('dropped', x - 1, floor - 28, 2, 28);
        }
        surface.rect('line', box.x, floor, box.width, 1);
      },
    };
  },
};

/** Eight minutes' worth of a bug that everybody has, and all that one broken contract does. */
function mostHurt({ recording }: Shown): number {
  const { ratePerSec, bugShare, breakingShare, contract, rollout, canaryMin } =
    recording.request.config;
  const mixes = Number(breakingShare) > 0 && contract === 'break' && rollout !== 'switch';
  const slowMin = rollout === 'canary' ? Number(canaryMin) : 9;
  const aMinute = 60 * Number(ratePerSec);
  return aMinute * (8 * Number(bugShare) + (mixes ? 0.4 * slowMin : 0));
}

const gain =
  (name: 'bug' | 'mixed') =>
  ({ tracks, recording }: Shown): Float64Array =>
    gainOfLevel(tracks.level('hurt', name), recording.request.durationMs);

const hurtInRow = columns({
  height: 52,
  name: rows.hurt,
  top: mostHurt,
  scale: (shown) => [{ share: 0, words: formatNumber(mostHurt(shown), shown.locale) }],
  parts: [
    { paint: 'dropped', least: 2, values: gain('bug') },
    { paint: 'dropped', isHatched: true, least: 2, values: gain('mixed') },
  ],
});

/** Where every change is bad, everybody is hurt, and the row would say nothing. */
const hurt: StripMark = { ...hurtInRow, isIn: (shown) => !isOfCanaries(shown) };

/** The same scale for every run of its kind: four trains, or two hours. */
const mostWait = (shown: Shown): number =>
  isByTrain(shown, 0) ? 4 * Number(shown.recording.request.config.everyDays) * DAY_MS : 2 * HOUR_MS;

const waitWords = (shown: Shown): string => {
  const { locale } = shown;
  if (!isByTrain(shown, 0)) return locale === 'ko' ? '2시간' : '2 h';
  const days = formatNumber(mostWait(shown) / DAY_MS, locale);
  return locale === 'ko' ? `${days}일` : `${days} d`;
};

/** A dot for each change where it went live, as high as it had waited. */
const leads: StripMark = {
  height: 52,
  name: rows.leads,
  isOnSlides: () => false,
  isIn: (shown) => !isOfCanaries(shown),
  scale: (shown) => [{ share: 0, words: waitWords(shown) }],
  legend: () => [],
  *prepare(shown) {
    const { length, thing, state, states, fromMs, toMs } = shown.tracks.spans('change').data;
    const made = new Map<number, number>();
    const last = new Map<number, number>();
    for (let row = 0; row < length; row += 1) {
      const change = thing[row] ?? 0;
      if (!made.has(change)) made.set(change, fromMs[row] ?? 0);
      last.set(change, row);
    }
    // Who rode last and rides no more is live.
    const dots = [...last].flatMap(([change, row]) => {
      const atMs = toMs[row] ?? Number.POSITIVE_INFINITY;
      if (states[state[row] ?? -1] !== 'riding' || atMs === Number.POSITIVE_INFINITY) return [];
      return [{ atMs, waitedMs: atMs - (made.get(change) ?? 0) }];
    });
    dots.sort((a, b) => a.atMs - b.atMs);
    const most = mostWait(shown);
    const { durationMs } = shown.recording.request;
    return {
      size: dots.length,
      paint(surface, box, from, to) {
        for (const { atMs, waitedMs } of dots.slice(from, to)) {
          const share = Math.min(1, waitedMs / most);
          const y = box.y + box.height - 2 - share * (box.height - 4);
          surface.dot('queued', box.x + (atMs / durationMs) * box.width, y, 2);
        }
      },
    };
  },
};

const isOnItsWay = (shown: Shown, tMs: number): boolean => {
  const latest = latestAt(shown, tMs);
  return latest !== null && isGoing(latest.state) && latest.state !== 'goingBack';
};
const isHeld = (shown: Shown, tMs: number): boolean => latestAt(shown, tMs)?.isHeld ?? false;

const acts: readonly StageAct[] = [
  {
    act: 'takeBack',
    on: null,
    at: { wide: [244, 276], tall: [0, 184] },
    isOffered: isOnItsWay,
    isNext: (shown, tMs) => (latestAt(shown, tMs)?.errors ?? 0) > 0,
  },
  {
    act: 'hold',
    on: null,
    at: { wide: [352, 276], tall: [108, 184] },
    isOffered: (shown, tMs) => isOnItsWay(shown, tMs) && !isHeld(shown, tMs),
  },
  {
    act: 'hold',
    on: null,
    words: say.goOn,
    at: { wide: [352, 276], tall: [108, 184] },
    isOffered: (shown, tMs) => isOnItsWay(shown, tMs) && isHeld(shown, tMs),
  },
  {
    act: 'send',
    on: null,
    at: { wide: [0, 62], tall: [0, 184] },
    isOffered: (shown, tMs) => !isOnItsWay(shown, tMs) && cardsAt(shown, tMs).waiting > 0,
  },
];

export const view = stage({
  moment: moment(HEIGHT, [train, versions, grid], acts),
  strip: strip(releases, hurt, leads),
});

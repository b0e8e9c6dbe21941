// The picture of a comparison: what is sent to all four, and below it a row for each, on one scale.

import type { RowAct, Shown, StripMark } from '@/components/figure/marks/contract';
import { type LevelsSpec, levels } from '@/components/figure/marks/levels';
import { highestSeen } from '@/components/figure/marks/seen';
import {
  gainOfLevel,
  levelAtEdges,
  levelAtStarts,
  meanOfLevel,
  SLICES,
} from '@/components/figure/marks/slices';
import { stage, strip } from '@/components/figure/stage/stage-spec';
import type { Era } from '@/engine/models/four-eras/config';
import { formatNumber } from '@/i18n/format';
import { contestants } from './eras';
import { roundUp } from './round-up';

const durationOf = ({ recording }: Shown): number => recording.request.durationMs;
const rateOf = ({ tracks }: Shown) => tracks.level('traffic', 'ratePerSec');

/** What one way shows, by slice of the run, in requests at once. */
export interface EraValues {
  /** At the beginning of each slice. */
  readonly capacity: Float64Array;
  /** At work or waiting, on average. */
  readonly demand: Float64Array;
  /** Room that the requests lost would have taken. */
  readonly missed: Float64Array;
}

/**
 * By Little's law, requests lost per second times the mean seconds each would have worked are the slots that
 * they would have taken.
 */
function missedOf({ tracks, recording }: Shown, era: Era): Float64Array {
  const { durationMs } = recording.request;
  const work = meanOfLevel(tracks.level('work', 'meanSec'), durationMs);
  const sliceSec = durationMs / SLICES / 1000;
  return gainOfLevel(tracks.level(era, 'lost'), durationMs).map(
    (lost, i) => (lost / sliceSec) * (work[i] as number),
  );
}

export function valuesOf(shown: Shown, era: Era): EraValues {
  const level = (name: string) => shown.tracks.level(era, name);
  return {
    capacity: levelAtStarts(level('capacity'), durationOf(shown)),
    demand: meanOfLevel(level('demand'), durationOf(shown)),
    missed: missedOf(shown, era),
  };
}

interface Heights {
  readonly eras: Readonly<Record<Era, EraValues>>;
  /** Requests at once at the top of every row: one scale, so that heights can be compared. */
  readonly top: number;
}

/** Free room over the highest value, so that a line there leaves the row's name legible. */
const HEADROOM = 1.1;

/** All rows ask for the same numbers: they are read once for each run. */
const known = new WeakMap<Shown['tracks'], Heights['eras']>();

function erasOf(shown: Shown): Heights['eras'] {
  const before = known.get(shown.tracks);
  if (before) return before;
  const eras = Object.fromEntries(
    contestants.map(({ id }) => [id, valuesOf(shown, id)]),
  ) as Heights['eras'];
  known.set(shown.tracks, eras);
  return eras;
}

export function heightsOf(shown: Shown): Heights {
  const eras = erasOf(shown);
  const all = Object.values(eras).flatMap(({ capacity, demand, missed }) => [
    capacity,
    demand.map((value, i) => value + (missed[i] as number)),
  ]);
  const highest = highestSeen(shown, 1, ...all);
  return { eras, top: roundUp(HEADROOM * highest) };
}

/** Just under the row's upper end. */
const SCALE_AT = 0.06;

const HEIGHT_IN_WORDS = {
  ko: (top: string) => `칸마다 높이 ${top}건`,
  en: (top: string) => `rows: 0–${top}`,
};

/** How many servers somebody has switched off by then. */
const serversOff = ({ recording }: Shown, tMs: number): number =>
  recording.request.acts
    .filter(({ atMs }) => atMs <= tMs)
    .reduce((off, { act }) => off + Number(act === 'serverOff') - Number(act === 'serverOn'), 0);

const actsOf: Partial<Record<Era, readonly RowAct[]>> = {
  servers: [
    {
      act: 'serverOff',
      on: null,
      isOffered: (shown, tMs) =>
        serversOff(shown, tMs) < Number(shown.recording.request.config.servers),
    },
    { act: 'serverOn', on: null, isOffered: (shown, tMs) => serversOff(shown, tMs) > 0 },
  ],
  autoscaling: [{ act: 'addVms', on: null }],
};

const eraRow = ({ id, paint, words }: (typeof contestants)[number], place: number): StripMark => {
  const values = (name: keyof EraValues) => (shown: Shown) => erasOf(shown)[id][name];
  const spec: LevelsSpec = {
    height: { share: 1 },
    isOneOfSeveral: true,
    acts: actsOf[id] ?? [],
    name: words,
    namePaint: paint,
    top: (shown) => heightsOf(shown).top,
    parts: [
      {
        paint: 'line',
        words: { ko: '일하거나 기다리는 요청', en: 'requests at work or waiting' },
        values: values('demand'),
      },
      {
        paint: 'dropped',
        least: 2.5,
        words: {
          ko: '놓친 요청이 차지했을 자리',
          en: 'room the lost requests would have taken',
        },
        values: values('missed'),
      },
    ],
    lines: [
      {
        paint,
        signPaint: 'ink-2',
        look: 'steps',
        words: { ko: '한 번에 맡을 수 있는 요청', en: 'requests it can take at once' },
        values: values('capacity'),
      },
    ],
  };
  if (place > 0) return levels(spec);
  return levels({
    ...spec,
    scale: (shown) => {
      const { locale } = shown;
      const top = formatNumber(heightsOf(shown).top, locale);
      return [{ share: SCALE_AT, words: HEIGHT_IN_WORDS[locale](top) }];
    },
  });
};

const peakOf = (shown: Shown): number => rateOf(shown).highestUntil(durationOf(shown));

const PEAK_IN_WORDS = {
  ko: (peak: string) => `가장 많을 때 1초에 ${peak}건`,
  en: (peak: string) => `${peak} a second at most`,
};

/** Known beforehand: whoever opens the run sees what is coming, not what becomes of it. */
const traffic = levels({
  height: { share: 0.7 },
  name: { ko: '모두에게 오는 요청', en: 'Sent to each of them' },
  scale: (shown) => {
    const peak = formatNumber(peakOf(shown), shown.locale, 2);
    return [{ share: SCALE_AT, words: PEAK_IN_WORDS[shown.locale](peak) }];
  },
  top: (shown) => HEADROOM * peakOf(shown),
  course: {
    paint: 'queued',
    alpha: 0.4,
    words: { ko: '1초에 오는 요청', en: 'requests per second' },
    values: (shown) => levelAtEdges(rateOf(shown), durationOf(shown)),
  },
});

export const fourErasStage = stage({ strip: strip(traffic, ...contestants.map(eraRow)) });

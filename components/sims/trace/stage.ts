// The stage: one of five scenes above, and below it the whole run.

import type { Placed, Shown, StripMark } from '@/components/figure/marks/contract';
import { dots } from '@/components/figure/marks/dots';
import { columns, levels } from '@/components/figure/marks/levels';
import { type NotePlace, note } from '@/components/figure/marks/note';
import {
  gainOfLevel,
  levelAtStarts,
  meanOfLevel,
  type Span,
} from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { turning } from '@/components/figure/stage/turning';
import { formatDuration, formatNumber, formatPercent } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { alarms, servers } from './gauges';
import { sieve } from './grid';
import {
  alarmsAt,
  areAlike,
  faultsAt,
  HEIGHT,
  isAhead,
  isHalved,
  isIn,
  isLost,
  latencyAt,
  orderAt,
  type Scene,
  sceneOf,
  slowServersOf,
  watchAt,
} from './now';
import { notes, rows, say, slowOnes } from './stage-words';
import { waterfall } from './waterfall';

function saying(shown: Shown, tMs: number): Localized | null {
  switch (sceneOf(shown)) {
    case 'path': {
      const order = orderAt(shown, tMs);
      if (!order || isAhead(shown, tMs)) return null;
      if (order.tookMs === null) return notes.chain;
      return isHalved(shown, 'mail', tMs) ? notes.halvedMail : notes.mail;
    }
    case 'average':
      if (latencyAt(shown, 'all', tMs) === 0) return null;
      return areAlike(slowServersOf(shown)) ? notes.alike : slowOnes(slowServersOf(shown));
    case 'sieve': {
      const faults = faultsAt(shown, tMs);
      if (faults.length === 0) return null;
      return faults.some(isLost) ? notes.headBlind : notes.tailSees;
    }
    case 'alarm':
    case 'month': {
      const ringing = alarmsAt(shown, tMs).filter(({ isRinging }) => isRinging);
      if (ringing.some(({ kind }) => kind === 'page')) return notes.paging;
      if (watchAt(shown, 'budget', tMs) === 0) return notes.spent;
      if (ringing.length > 0) return notes.ticket;
      return watchAt(shown, 'share', tMs) > 0 ? notes.quiet : notes.calm;
    }
  }
}

const sayIf = (isHere: (shown: Shown) => boolean) => (shown: Shown, tMs: number) =>
  isHere(shown) ? (saying(shown, tMs)?.[shown.locale] ?? null) : null;
const at = (
  wide: readonly [number, number],
  tall: readonly [number, number],
): Placed<NotePlace> => ({
  wide: { x: wide[0], y: wide[1], align: 'left', tie: null },
  tall: { x: tall[0], y: tall[1], align: 'left', tie: null },
});
const sentence = note(
  { at: at([470, 14], [0, 14]), say: sayIf(isIn('path')) },
  { at: at([0, 14], [0, 14]), say: sayIf(isIn('average')) },
  { at: at([120, 16], [0, 16]), say: sayIf(isIn('sieve')) },
  { at: at([136, 14], [0, 14]), say: sayIf(isIn('alarm', 'month')) },
);

const acts: readonly StageAct[] = [
  {
    act: 'oneCall',
    on: null,
    at: { wide: [0, 276], tall: [0, 332] },
    isOffered: isIn('path'),
    isNext: () => true,
  },
  {
    act: 'break',
    on: null,
    at: { wide: [136, 230], tall: [0, 240] },
    isOffered: isIn('alarm'),
    isNext: () => true,
  },
  ...turning({
    knob: 'tail',
    on: 'on',
    off: 'off',
    words: { on: say.tailOn, off: say.tailOff },
    at: { wide: [0, 276], tall: [0, 332] },
    fromMs: (shown) => (isIn('sieve')(shown) ? 0 : Number.POSITIVE_INFINITY),
    isNext: true,
  }),
];

const SCALE_MS = 2_000;
const inScale = ({ locale }: Shown) => [
  { share: 0, words: formatDuration(SCALE_MS / 1000, locale) },
];
const level =
  (track: string, name: string, read = levelAtStarts) =>
  ({ tracks, recording }: Shown): Float64Array =>
    read(tracks.level(track, name), recording.request.durationMs);

const only = (mark: StripMark, ...scenes: readonly Scene[]): StripMark => ({
  ...mark,
  isIn: isIn(...scenes),
});

const orders = only(
  levels({
    height: 52,
    name: rows.orders,
    top: () => SCALE_MS,
    scale: inScale,
    lines: [{ paint: 'ink', look: 'steps', values: level('order', 'tookMs') }],
  }),
  'path',
);
const p99s = only(
  levels({
    height: 72,
    name: rows.p99s,
    top: () => SCALE_MS,
    scale: inScale,
    lines: [
      { paint: 'queued', words: rows.average, look: 'steps', values: level('latency', 'average') },
      { paint: 'ink', words: rows.all, look: 'steps', values: level('latency', 'all') },
    ],
  }),
  'average',
);

/** Requests to be expected in a slice, with room for chance. */
const aSlice = ({ recording }: Shown): number =>
  (1.3 * Number(recording.request.config.ratePerSec) * recording.request.durationMs) / 1000 / 240;
const traces = only(
  columns({
    height: 44,
    name: rows.traces,
    top: aSlice,
    scale: (shown) => [{ share: 0, words: formatNumber(Math.round(aSlice(shown)), shown.locale) }],
    parts: [
      { paint: 'ink', values: level('sieve', 'kept', gainOfLevel) },
      { paint: 'queued', alpha: 0.35, values: level('sieve', 'dropped', gainOfLevel) },
    ],
  }),
  'sieve',
);
const LOST = { form: 'cross', radius: 4 } as const;
const faults = only(
  {
    ...dots({
      track: 'fault',
      height: 24,
      signs: {
        kept: { form: 'ring', paint: 'dropped', radius: 4.6, isOnTop: true },
        drawnOut: LOST,
        tooSlow: LOST,
        memoryFull: LOST,
      },
    }),
    name: rows.faults,
  },
  'sieve',
);

const bells =
  (kind: string) =>
  ({ tracks }: Shown): readonly Span[] => {
    const { data } = tracks.spans('bell');
    return Array.from({ length: data.length }, (_, row) => row)
      .filter((row) => data.states[data.state[row] as number] === kind)
      .map((row) => [data.fromMs[row] as number, data.toMs[row] as number]);
  };
const budget = only(
  levels({
    height: 52,
    name: rows.budget,
    top: () => 1,
    parts: [{ paint: 'good', alpha: 0.6, values: level('watch', 'budget') }],
    bands: [
      { paint: 'dropped', spans: bells('page') },
      { paint: 'queued', isHatched: true, spans: bells('ticket') },
    ],
  }),
  'alarm',
  'month',
);

/** Twice what a month allows, or twenty times: a share that fits every run of its kind. */
const mostFailing = ({ recording }: Shown): number =>
  recording.request.config.scene === 'month'
    ? 0.02
    : Math.max(0.004, 1.5 * Number(recording.request.config.failShare));
const failing = only(
  columns({
    height: 40,
    name: rows.failing,
    top: mostFailing,
    scale: (shown) => [
      { share: 0, words: formatPercent(Math.min(1, mostFailing(shown)), shown.locale) },
    ],
    parts: [{ paint: 'dropped', least: 2, values: level('watch', 'share', meanOfLevel) }],
  }),
  'alarm',
  'month',
);

export const view = stage({
  moment: moment(HEIGHT, [waterfall, servers, sieve, alarms, sentence], acts),
  strip: strip(orders, p99s, traces, faults, budget, failing),
});

// The stage: callers on the left, the bucket over the gate, the backend on the right; below it the whole run.

import type { Shown, StripMark } from '@/components/figure/marks/contract';
import { lanes } from '@/components/figure/marks/lanes';
import { columns, levels } from '@/components/figure/marks/levels';
import { note } from '@/components/figure/marks/note';
import { gainOfLevel, meanOfLevel, SLICES } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { turning } from '@/components/figure/stage/turning';
import { clients } from '@/engine/models/gateway/config';
import { formatNumber } from '@/i18n/format';
import { arriving, passing, turnedAway } from './flow';
import {
  canRunDry,
  caseAt,
  clientsOf,
  configOf,
  isFollowed,
  isLimited,
  isRead,
  mostPerSec,
} from './now';
import { BUTTONS, HEIGHT, NOTE } from './plan';
import { requestLens } from './request-lens';
import { backend, bucket, ownBucket, shelf } from './scene';
import { stageWords } from './stage-words';

const { acts: words, notes, rows, signs } = stageWords;

/** What the partner asks for, and what the gate lets in: an account of thousands, or a stage of hundreds. */
const isAccount = (shown: Shown): boolean => configOf(shown).ratePerSec >= 5_000;
const isStage = (shown: Shown): boolean => !isAccount(shown);
const NOWHERE = { wide: [0, 0], tall: [0, 0] } as const;

const where =
  (isHere: (shown: Shown) => boolean) =>
  (act: StageAct): StageAct => ({
    ...act,
    isOffered: (shown, tMs) => isHere(shown) && (act.isOffered?.(shown, tMs) ?? true),
  });
const hasPartner = (shown: Shown): boolean => clientsOf(shown).includes('partner');

const limiting = (value: number, isHere: (shown: Shown) => boolean): readonly StageAct[] =>
  turning({
    knob: 'clientLimit',
    on: value,
    off: 0,
    words: { on: words.limit(value), off: words.unlimit },
    at: BUTTONS[0] ?? NOWHERE,
    fromMs: () => 0,
    isNext: true,
  }).map(where((shown) => hasPartner(shown) && isHere(shown)));

const raising = (on: number, off: number, isNext: boolean): readonly StageAct[] =>
  turning({
    knob: 'ratePerSec',
    on,
    off,
    words: { on: words.raise(on), off: words.lower },
    at: BUTTONS[2] ?? NOWHERE,
    fromMs: () => 0,
    isNext,
  }).map(where(canRunDry));

const caching = turning({
  knob: 'ttlSec',
  on: 60,
  off: 0,
  words: { on: words.cache, off: words.uncache },
  at: BUTTONS[1] ?? NOWHERE,
  fromMs: () => 0,
}).map(where(isRead));

const acts: readonly StageAct[] = [
  ...limiting(8_000, isAccount),
  ...limiting(150, isStage),
  ...caching,
  ...raising(20_000, 10_000, true),
  ...raising(700, 300, false),
];

const isNoted = (name: string): name is keyof typeof notes => Object.hasOwn(notes, name);
const sentence = note({
  at: {
    wide: { x: NOTE.wide[0], y: NOTE.wide[1], align: 'right', tie: null },
    tall: { x: NOTE.tall[0], y: NOTE.tall[1], align: 'center', tie: null },
  },
  say(shown, tMs) {
    const name = caseAt(shown, tMs);
    return isNoted(name) ? notes[name][shown.locale] : null;
  },
});

/** The bucket as it stands at first: known before the run. */
const burstOf = (shown: Shown): number => configOf(shown).burst;

const tokens: StripMark = {
  ...levels({
    height: 56,
    name: rows.tokens,
    top: (shown) => 1.08 * burstOf(shown),
    scale: (shown) => [{ share: 0.06, words: formatNumber(burstOf(shown), shown.locale) }],
    parts: [
      {
        paint: 'accent',
        alpha: 0.3,
        values: ({ tracks, recording }) =>
          meanOfLevel(tracks.level('tokens', 'shared'), recording.request.durationMs),
      },
    ],
  }),
  isIn: canRunDry,
};

const gain =
  (track: 'ends' | 'refused', name: string) =>
  ({ tracks, recording }: Shown): Float64Array =>
    gainOfLevel(tracks.level(track, name), recording.request.durationMs);

function refusedIn(shown: Shown): Float64Array {
  const each = clients.map((client) => gain('refused', client)(shown));
  return Float64Array.from({ length: SLICES }, (_, i) =>
    each.reduce((sum, column) => sum + (column[i] ?? 0), 0),
  );
}

/** A run with so many calls shows them by the slice. */
const MANY = 1_000;
const sliceSec = ({ recording }: Shown): number => recording.request.durationMs / 1_000 / SLICES;
const isMany = (shown: Shown): boolean => mostPerSec(shown) * sliceSec(shown) * SLICES >= MANY;

/** The same whatever the run comes to: what is expected in a slice, with room for chance and for those who call again. */
function callsInSlice(shown: Shown): number {
  const { retries } = configOf(shown);
  const expected = mostPerSec(shown) * sliceSec(shown);
  return (canRunDry(shown) ? 1 + 0.6 * retries : 1) * (expected + 3 * Math.sqrt(expected));
}

const calls: StripMark = {
  ...columns({
    height: 56,
    name: rows.calls,
    top: callsInSlice,
    parts: [
      { paint: 'good', words: signs.hit, values: gain('ends', 'hit') },
      { paint: 'busy', words: signs.passed, values: gain('ends', 'passed') },
      {
        paint: 'queued',
        words: signs.overloaded,
        isHatched: true,
        values: gain('ends', 'overloaded'),
      },
      { paint: 'dropped', words: signs.refused, values: refusedIn },
    ],
  }),
  isIn: isMany,
};

const runs: StripMark = {
  ...lanes({
    track: 'run',
    height: 104,
    name: rows.runs,
    states: {
      working: { form: 'filled', paint: 'busy', words: signs.working },
      vain: { form: 'hatched', paint: 'dropped', words: signs.vain },
    },
  }),
  isIn: isFollowed,
};

const mean =
  (name: 'working' | 'waiting') =>
  ({ tracks, recording }: Shown): Float64Array =>
    meanOfLevel(tracks.level('backend', name), recording.request.durationMs);

const load: StripMark = {
  ...levels({
    height: 44,
    name: rows.load,
    top: (shown) => configOf(shown).slots + configOf(shown).queue,
    parts: [
      { paint: 'busy', alpha: 0.7, values: mean('working') },
      { paint: 'queued', alpha: 0.6, words: signs.queued, values: mean('waiting') },
    ],
  }),
  isIn: isLimited,
};

export const view = stage({
  moment: moment(
    HEIGHT,
    [arriving, passing, bucket, ownBucket, shelf, backend, turnedAway, sentence, requestLens],
    acts,
  ),
  strip: strip(tokens, calls, runs, load),
});

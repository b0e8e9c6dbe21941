// What is so of the copies at a moment, and which runs each of them has had, as the picture and the sentences read it.

import type { Shown } from '@/components/figure/marks/contract';
import {
  isLending,
  isSideBySide,
  type MessagingConfig,
  MOST_RECEIVERS,
  orderOf,
  type Pipe,
  type RunOutcome,
  receiverOf,
  receiversOf,
} from '@/engine/models/messaging/config';

/** Columns of the picture of runs. */
export const COLUMNS = 10;
/** Rows of it; of a copy with more runs the latest are seen. */
export const ROWS = 5;

export type Place = 'waiting' | 'taken' | 'dead' | 'lost' | 'refused';

export interface Card {
  readonly copy: number;
  readonly place: Place;
  /** How often it was taken or tried. */
  readonly times: number;
  readonly sinceMs: number;
  readonly isBad: boolean;
}

export interface Now {
  /** Waiting, by receiver, whoever has waited longest first. */
  readonly waiting: readonly (readonly Card[])[];
  readonly taken: readonly Card[];
  readonly dead: readonly Card[];
  readonly lost: readonly Card[];
  readonly refused: number;
  readonly done: number;
  /** By receiver; null where it is well. */
  readonly ill: readonly ('stopped' | 'failing' | null)[];
}

export const configOf = ({ recording }: Shown): MessagingConfig =>
  recording.request.config as unknown as MessagingConfig;
export const pipeOf = (shown: Shown): Pipe => configOf(shown).pipe;
export const receiversIn = (shown: Shown): number => receiversOf(configOf(shown));
/** Six receivers, each pushed to by other rules. */
export const isSix = (shown: Shown): boolean => isSideBySide(configOf(shown));
/** A single message that is pushed: its attempts stand on a clock of their own. */
export function isClock(shown: Shown): boolean {
  const { pipe, ratePerSec, atOnce } = configOf(shown);
  return pipe === 'topic' && receiversIn(shown) === 1 && ratePerSec === 0 && atOnce === 1;
}
export const isLent = (shown: Shown): boolean => isLending(pipeOf(shown));

/** The number of a message, as it is told. */
export const numberOf = (copy: number): number => orderOf(copy);

const badByRun = new WeakMap<object, ReadonlySet<number>>();
function badOf({ recording, tracks }: Shown): ReadonlySet<number> {
  const known = badByRun.get(recording);
  if (known) return known;
  const bad = new Set(tracks.values('bad').data.thing);
  badByRun.set(recording, bad);
  return bad;
}

export const isBad = (shown: Shown, copy: number): boolean => badOf(shown).has(copy);

export function nowAt(shown: Shown, tMs: number): Now {
  const { tracks } = shown;
  const { data } = tracks.spans('copy');
  const waiting: Card[][] = Array.from({ length: MOST_RECEIVERS }, () => []);
  const others: Record<'taken' | 'dead' | 'lost', Card[]> = { taken: [], dead: [], lost: [] };
  for (const row of tracks.spans('copy').at(tMs)) {
    const copy = data.thing[row] ?? 0;
    const place = data.states[data.state[row] ?? 0] as Place;
    const card: Card = {
      copy,
      place,
      times: data.about[row] ?? 0,
      sinceMs: data.fromMs[row] ?? 0,
      isBad: isBad(shown, copy),
    };
    if (place === 'waiting') waiting[receiverOf(copy)]?.push(card);
    else if (place !== 'refused') others[place].push(card);
  }
  const ill = Array.from({ length: MOST_RECEIVERS }, (): 'stopped' | 'failing' | null => null);
  const receivers = tracks.spans('receiver');
  for (const row of receivers.at(tMs)) {
    const state = receivers.data.states[receivers.data.state[row] ?? 0];
    ill[receivers.data.thing[row] ?? 0] = state === 'failing' ? 'failing' : 'stopped';
  }
  return {
    waiting,
    ...others,
    refused: tracks.level('copies', 'refused').at(tMs),
    done: tracks.level('copies', 'done').at(tMs),
    ill,
  };
}

/** One time that a copy was carried out. */
export interface Run {
  readonly copy: number;
  /** Which time it was, from 0. */
  readonly attempt: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly outcome: RunOutcome | 'underWay';
}

interface Runs {
  readonly byCopy: ReadonlyMap<number, readonly Run[]>;
  /** Rows in order of their beginning, those of second and later runs among them. */
  readonly all: readonly Run[];
  readonly repeated: readonly Run[];
}

const runsByRecording = new WeakMap<object, Runs>();

export function runsOf({ recording, tracks }: Shown): Runs {
  const known = runsByRecording.get(recording);
  if (known) return known;
  const { data } = tracks.flights('run');
  const byCopy = new Map<number, Run[]>();
  const all: Run[] = [];
  for (let row = 0; row < data.length; row += 1) {
    const run: Run = {
      copy: data.about[row] ?? 0,
      attempt: data.attempt[row] ?? 0,
      fromMs: data.fromMs[row] ?? 0,
      toMs: data.toMs[row] ?? Infinity,
      outcome: (data.outcomes[data.outcome[row] ?? 255] as RunOutcome | undefined) ?? 'underWay',
    };
    all.push(run);
    const own = byCopy.get(run.copy);
    if (own) own.push(run);
    else byCopy.set(run.copy, [run]);
  }
  const runs = { byCopy, all, repeated: all.filter(({ attempt }) => attempt > 0) };
  runsByRecording.set(recording, runs);
  return runs;
}

/** How many of the runs, in the order in which they began, had begun by a moment. */
function begunBy(runs: readonly Run[], tMs: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.fromMs ?? Infinity) <= tMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

const columnsByRun = new WeakMap<object, { tMs: number; columns: readonly number[] }>();

/**
 * The copies that are told apart: those that ran more than once, latest first, then those that are taken now, then
 * others; in order of their numbers.
 */
export function columnsAt(shown: Shown, tMs: number): readonly number[] {
  const known = columnsByRun.get(shown.recording);
  if (known?.tMs === tMs) return known.columns;
  const { all, repeated } = runsOf(shown);
  const chosen = new Set<number>();
  const choose = (copy: number): void => {
    if (chosen.size < COLUMNS) chosen.add(copy);
  };
  const latest = (runs: readonly Run[]): void => {
    for (let i = begunBy(runs, tMs) - 1; i >= 0 && chosen.size < COLUMNS; i -= 1) {
      choose(runs[i]?.copy ?? 0);
    }
  };
  latest(repeated);
  for (const { copy } of nowAt(shown, tMs).taken) choose(copy);
  latest(all);
  const columns = [...chosen].toSorted((a, b) => a - b);
  columnsByRun.set(shown.recording, { tMs, columns });
  return columns;
}

/** How many copies of a receiver had been given up by a moment. */
export const lostOf = ({ lost }: Now, receiver: number): number =>
  lost.filter(({ copy }) => receiverOf(copy) === receiver).length;

const endsByRun = new WeakMap<object, readonly (readonly Run[])[]>();

/** How many copies a receiver had carried out for the first time by a moment. */
export function doneBy(shown: Shown, receiver: number, tMs: number): number {
  let ends = endsByRun.get(shown.recording);
  if (!ends) {
    const first = runsOf(shown).all.filter(({ outcome }) => outcome === 'first');
    ends = Array.from({ length: MOST_RECEIVERS }, (_, place) =>
      first
        .filter(({ copy }) => receiverOf(copy) === place)
        .map((run) => ({ ...run, fromMs: run.toMs }))
        .toSorted((a, b) => a.fromMs - b.fromMs),
    );
    endsByRun.set(shown.recording, ends);
  }
  return begunBy(ends[receiver] ?? [], tMs);
}

/** The runs of a copy that had begun by a moment; one that was not over then is under way. */
export const runsBy = (shown: Shown, copy: number, tMs: number): readonly Run[] =>
  (runsOf(shown).byCopy.get(copy) ?? [])
    .filter(({ fromMs }) => fromMs <= tMs)
    .map((run) => (run.toMs <= tMs ? run : { ...run, outcome: 'underWay' }));

/** Stretches of a copy's life up to a moment: waiting, lent, and what was done in it. */
export function stretchesOf(shown: Shown, copy: number) {
  const { data } = shown.tracks.spans('copy');
  const stretches: { place: Place; fromMs: number; toMs: number; times: number }[] = [];
  for (let row = 0; row < data.length; row += 1) {
    if (data.thing[row] !== copy) continue;
    stretches.push({
      place: data.states[data.state[row] ?? 0] as Place,
      fromMs: data.fromMs[row] ?? 0,
      toMs: data.toMs[row] ?? Infinity,
      times: data.about[row] ?? 0,
    });
  }
  return stretches;
}

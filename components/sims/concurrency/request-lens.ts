// A request can be picked: the last that each bin took, the last that found no connection, the last that was answered.

import type { Box, MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import { lens, type Phase, type Picked } from '@/components/figure/marks/lens';
import { eventKinds } from '@/engine/models/concurrency/config';
import { formatLatency, formatNumber } from '@/i18n/format';
import { REASONS } from './flow';
import { hasDatabase } from './grid';
import { binsIn, DATABASE, GRID, LENS } from './plan';
import { stageWords } from './stage-words';

type Kind = (typeof eventKinds)[number]['name'];

const idOf = (request: number): string => `request-${request}`;
const requestOf = (id: string): number => Number(/^request-(\d+)$/.exec(id)?.[1] ?? Number.NaN);

const indexOf = (name: Kind): number => eventKinds.findIndex((kind) => kind.name === name);
const ENDS = ['answer', 'noConnection', 'refusedLimit', 'refusedGrowth', 'refusedRate'] as const;
type End = (typeof ENDS)[number];

/** How many of a run's events there are by a moment. */
function eventsBy({ recording }: Shown, tMs: number): number {
  const { atMs, length } = recording.log;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atMs[middle] as number) <= tMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The request that last ended in this way; null where none has. */
function lastOf(shown: Shown, end: End, tMs: number): number | null {
  const { kind, subject } = shown.recording.log;
  const wanted = indexOf(end);
  for (let row = eventsBy(shown, tMs) - 1; row >= 0; row -= 1) {
    if (kind[row] === wanted) return subject[row] ?? null;
  }
  return null;
}

/** Where an end is seen: its bin, the database, or the environments. */
function boxOf(end: End, placement: Placement): Box {
  if (end === 'answer') return GRID[placement];
  if (end === 'noConnection') return DATABASE[placement];
  const place = REASONS.findIndex((reason) => end.toLowerCase().endsWith(reason));
  return binsIn(placement)[place] ?? GRID[placement];
}

interface Story {
  readonly fromMs: number;
  /** Time to start an environment; 0 where one was there, or none was given. */
  readonly startMs: number;
  readonly end: End | null;
  readonly endMs: number;
  readonly value: number;
}

/** What became of a request by a moment; null where it has not come. */
function storyOf(shown: Shown, request: number, tMs: number): Story | null {
  const { kind, subject, atMs, value } = shown.recording.log;
  const rows = eventsBy(shown, tMs);
  let story = null as Story | null;
  for (let row = 0; row < rows; row += 1) {
    if (subject[row] !== request) continue;
    const name = eventKinds[kind[row] ?? -1]?.name;
    const [when, of] = [atMs[row] as number, value[row] as number];
    const end = ENDS.find((one) => one === name) ?? null;
    if (end !== null) {
      story = { fromMs: when, startMs: 0, ...story, end, endMs: when, value: of };
    } else if (name === 'coldStart' || name === 'warmStart') {
      const startMs = name === 'coldStart' ? of : 0;
      story = { fromMs: when, startMs, end: null, endMs: Infinity, value: 0 };
    }
  }
  return story;
}

function phasesOf({ fromMs, startMs, end, endMs }: Story): readonly Phase[] {
  const readyMs = fromMs + startMs;
  const isVain = end === 'noConnection';
  return [
    ...(startMs > 0
      ? [{ name: 'starting', fromMs, toMs: readyMs, paint: 'cold', isHatched: true } as const]
      : []),
    {
      name: isVain ? 'failed' : 'working',
      fromMs: readyMs,
      toMs: endMs,
      paint: isVain ? 'dropped' : 'busy',
      isHatched: isVain,
    },
  ];
}

function look(shown: Shown, picked: string, tMs: number, placement: Placement): Picked | null {
  const request = requestOf(picked);
  const story = Number.isNaN(request) ? null : storyOf(shown, request, tMs);
  if (story === null) return null;
  const { locale } = shown;
  const { end, value } = story;
  const isRefused = end?.startsWith('refused') ?? false;
  const told = isRefused ? formatNumber(value, locale) : formatLatency(value, locale);
  const words = stageWords.picked[end ?? 'working'][locale];
  const name = stageWords.picked.name[locale](formatNumber(request, locale));
  return {
    points: [],
    sentence: `${name}: ${words[placement](told)}`,
    phases: isRefused ? [] : phasesOf(story),
  };
}

function targetsAt(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  const { locale } = shown;
  return ENDS.filter((end) => end !== 'noConnection' || hasDatabase(shown)).flatMap((end) => {
    const request = lastOf(shown, end, tMs);
    if (request === null) return [];
    const label = stageWords.picked.pick[locale](formatNumber(request, locale));
    return [{ id: idOf(request), box: boxOf(end, placement), label }];
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

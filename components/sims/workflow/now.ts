// What is so of the orders at a moment, and the way that one of them has gone, as the picture and the sentences read it.

import type { Shown } from '@/components/figure/marks/contract';
import {
  CARD,
  type Fate,
  fates,
  type Outcome,
  outcomes,
  type WorkflowConfig,
} from '@/engine/models/workflow/config';

export type Place = 'trying' | 'pausing' | 'waiting' | 'undoing' | 'undoPausing' | 'half';

/** An order as it stands. */
export interface Standing {
  readonly order: number;
  readonly place: Place;
  readonly step: number;
  readonly sinceMs: number;
  readonly untilMs: number;
}

export interface Now {
  readonly all: readonly Standing[];
  /** By step: whether its service is out. */
  readonly out: readonly boolean[];
  readonly came: number;
  readonly done: number;
  readonly undone: number;
  readonly half: number;
  readonly twice: number;
}

export const configOf = ({ recording }: Shown): WorkflowConfig =>
  recording.request.config as unknown as WorkflowConfig;
export const hasApproval = (shown: Shown): boolean => configOf(shown).waitMin > 0;

const known = new WeakMap<object, { readonly tMs: number; readonly now: Now }>();

export function nowAt(shown: Shown, tMs: number): Now {
  const last = known.get(shown.recording);
  if (last?.tMs === tMs) return last.now;
  const { tracks } = shown;
  const orders = tracks.spans('order');
  const { thing, state, states, about, fromMs, toMs } = orders.data;
  const all = orders.at(tMs).map((row) => ({
    order: thing[row] ?? 0,
    place: states[state[row] ?? 0] as Place,
    step: about[row] ?? 0,
    sinceMs: fromMs[row] ?? 0,
    untilMs: toMs[row] ?? Infinity,
  }));
  const services = tracks.spans('service');
  const out = [false, false, false, false];
  for (const row of services.at(tMs)) out[services.data.thing[row] ?? 0] = true;
  const total = (name: string): number => tracks.level('totals', name).at(tMs);
  const now = {
    all,
    out,
    came: total('came'),
    done: total('done'),
    undone: total('undone'),
    half: total('half'),
    twice: total('twice'),
  };
  known.set(shown.recording, { tMs, now });
  return now;
}

export const standing = ({ all }: Now, step: number, ...places: readonly Place[]) =>
  all.filter((one) => one.step === step && places.includes(one.place));

/** A try of an order, there or back. */
export interface Try {
  readonly step: number;
  readonly isUndo: boolean;
  readonly fromMs: number;
  readonly toMs: number;
  /** Null while it is under way. */
  readonly outcome: Outcome | null;
}

interface Ways {
  readonly tries: ReadonlyMap<number, readonly Try[]>;
  /** Orders whose charge nobody has given back, by the end of the run. */
  readonly charged: ReadonlySet<number>;
  /** Orders that were charged a second time, and when. */
  readonly twice: ReadonlyMap<number, number>;
}

const waysByRun = new WeakMap<object, Ways>();

export function waysOf({ recording, tracks }: Shown): Ways {
  const found = waysByRun.get(recording);
  if (found) return found;
  const { data } = tracks.flights('tried');
  const tries = new Map<number, Try[]>();
  const charged = new Set<number>();
  const twice = new Map<number, number>();
  for (let row = 0; row < data.length; row += 1) {
    const order = data.about[row] ?? 0;
    const one: Try = {
      step: data.from[row] ?? 0,
      isUndo: data.to[row] === 1,
      fromMs: data.fromMs[row] ?? 0,
      toMs: data.toMs[row] ?? Infinity,
      outcome: outcomes[data.outcome[row] ?? 255] ?? null,
    };
    const own = tries.get(order);
    if (own) own.push(one);
    else tries.set(order, [one]);
    if (one.step !== CARD) continue;
    const isCharged = ['done', 'again', 'known', 'lost'].includes(one.outcome ?? '');
    if (one.isUndo && one.outcome === 'done') charged.delete(order);
    else if (!one.isUndo && isCharged) charged.add(order);
    if (one.outcome === 'again' && !twice.has(order)) twice.set(order, one.toMs);
  }
  const ways = { tries, charged, twice };
  waysByRun.set(recording, ways);
  return ways;
}

/** What an order has tried by a moment; a try that was not over then is under way. */
export const triesBy = (shown: Shown, order: number, tMs: number): readonly Try[] =>
  (waysOf(shown).tries.get(order) ?? [])
    .filter(({ fromMs }) => fromMs <= tMs)
    .map((one) => (one.toMs <= tMs ? one : { ...one, outcome: null }));

/** Pauses and waits of an order that had begun by a moment. */
export function stretchesBy(shown: Shown, order: number, tMs: number): readonly Standing[] {
  const { thing, state, states, about, fromMs, toMs, length } = shown.tracks.spans('order').data;
  const stretches: Standing[] = [];
  for (let row = 0; row < length && (fromMs[row] ?? 0) <= tMs; row += 1) {
    if (thing[row] !== order) continue;
    stretches.push({
      order,
      place: states[state[row] ?? 0] as Place,
      step: about[row] ?? 0,
      sinceMs: fromMs[row] ?? 0,
      untilMs: toMs[row] ?? Infinity,
    });
  }
  return stretches;
}

/** How an order had ended by a moment; null while it is under way. */
export function fateBy(
  shown: Shown,
  order: number,
  tMs: number,
): { fate: Fate; atMs: number } | null {
  const { thing, fromMs, value, length } = shown.tracks.values('fate').data;
  for (let row = length - 1; row >= 0; row -= 1) {
    const atMs = fromMs[row] ?? 0;
    if (thing[row] !== order || atMs > tMs) continue;
    const isRevived = nowAt(shown, tMs).all.some(
      (one) => one.order === order && one.place !== 'half',
    );
    return isRevived ? null : { fate: fates[value[row] ?? 0] ?? 'done', atMs };
  }
  return null;
}

/** Whoever was charged twice last by a moment; null where nobody was. */
function lastTwice(shown: Shown, tMs: number): number | null {
  let found: number | null = null;
  for (const [order, atMs] of waysOf(shown).twice) if (atMs <= tMs) found = order;
  return found;
}

/**
 * The order that tells most: one that is undone or pauses for long, then the last that was charged twice, then the last
 * that lies there half-done, then any.
 */
export function tellingOrder(shown: Shown, tMs: number): number | null {
  const { all } = nowAt(shown, tMs);
  const inTrouble = (place: Place) => all.find((one) => one.place === place)?.order;
  return (
    inTrouble('undoing') ??
    inTrouble('undoPausing') ??
    inTrouble('pausing') ??
    inTrouble('waiting') ??
    lastTwice(shown, tMs) ??
    all.findLast(({ place }) => place === 'half')?.order ??
    all[0]?.order ??
    null
  );
}

// Any machine's last order can be picked, my own shop's, and whichever was lost last: its phases, and why it failed.

import type { Box, MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import { lens, type Phase, type Picked } from '@/components/figure/marks/lens';
import { eventKinds, PLACES } from '@/engine/models/sleeping-function/config';
import { formatDuration, formatNumber } from '@/i18n/format';
import { isShut, knobOf, MINE } from './now';
import { machinesIn, ownAt, shopAt } from './scene';
import { stageWords } from './stage-words';

type Kind = (typeof eventKinds)[number]['name'];

/** Where its sentence stands: that of the note, which makes room for it. */
export const SENTENCE = { wide: [220, 110], tall: [0, 158] } as const;
const AT = { wide: [...SENTENCE.wide, 420], tall: [...SENTENCE.tall, 250] } as const;

/** One order may be told from either side: by what became of it at the provider's, or by my dark server. */
const SIDES = ['shared', 'own'] as const;
type Side = (typeof SIDES)[number];
const idOf = (side: Side, order: number): string => `${side}-order-${order}`;

function readId(id: string): { readonly side: Side; readonly order: number } | null {
  const [, name, order] = /^(\w+)-order-(\d+)$/.exec(id) ?? [];
  const side = SIDES.find((one) => one === name);
  return side ? { side, order: Number(order) } : null;
}

interface Row {
  readonly kind: Kind;
  readonly atMs: number;
  readonly order: number;
  readonly shop: number;
  readonly machine: number;
}

const CAME: readonly Kind[] = ['warm', 'cold', 'refuse'];
const OF_ORDERS: readonly Kind[] = [...CAME, 'break', 'ownLost'];
/** How far back a machine's last order is looked for: a night has fewer. */
const MOST_BACK = 500;

/** What happened to orders by a moment, the latest first. */
function* ordersBefore({ recording: { log } }: Shown, tMs: number): Generator<Row> {
  let [low, high] = [0, log.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((log.atMs[middle] ?? 0) <= tMs) low = middle + 1;
    else high = middle;
  }
  for (let row = low - 1; row >= 0; row -= 1) {
    const kind = eventKinds[log.kind[row] ?? -1]?.name;
    if (kind === undefined || !OF_ORDERS.includes(kind)) continue;
    const [atMs, order, shop] = [log.atMs[row] ?? 0, log.subject[row] ?? 0, log.object[row] ?? 0];
    yield { kind, atMs, order, shop, machine: log.value[row] ?? -1 };
  }
}

/** Its function waking and at work, as the place shows it where the order came to. */
function phasesOf(shown: Shown, { atMs, shop, machine }: Row, brokeMs: number): readonly Phase[] {
  const places = shown.tracks.spans('place');
  const { thing, about, fromMs, toMs, state, states } = places.data;
  const phases: Phase[] = [];
  const [first] = places.begunBetween(atMs - 1, atMs);
  let nextMs = atMs;
  for (let row = first; row < places.data.length; row += 1) {
    if ((fromMs[row] ?? 0) > nextMs) break;
    const name = states[state[row] ?? -1];
    const isHere = about[row] === shop && Math.floor((thing[row] ?? -1) / PLACES) === machine;
    if (!isHere || fromMs[row] !== nextMs || name === 'idle') continue;
    nextMs = Math.min(toMs[row] ?? Infinity, brokeMs);
    const times = { fromMs: fromMs[row] ?? 0, toMs: nextMs };
    phases.push(
      name === 'starting'
        ? { ...times, name: 'starting', paint: 'cold', isHatched: true }
        : { ...times, name: 'working', paint: 'busy' },
    );
    if (name === 'working') break;
  }
  return phases;
}

/** What became of it at the provider's by a moment, in words. */
function fateOf(
  shown: Shown,
  came: Row,
  phases: readonly Phase[],
  tMs: number,
  p: Placement,
): string {
  const { locale } = shown;
  const t = stageWords.picked[locale];
  const machine = formatNumber(came.machine + 1, locale);
  const worked = phases.find(({ isHatched }) => !isHatched);
  if (worked === undefined || worked.toMs > tMs) {
    const isWaking = worked === undefined || worked.fromMs > tMs;
    return t[isWaking ? 'waking' : 'working'][p](machine);
  }
  const work = formatDuration((worked.toMs - worked.fromMs) / 1_000, locale);
  return t[came.kind === 'cold' ? 'cold' : 'warm'][p](machine, work);
}

function look(shown: Shown, picked: string, tMs: number, placement: Placement): Picked | null {
  const wanted = readId(picked);
  if (wanted === null) return null;
  let brokeMs = Infinity;
  let came: Row | null = null;
  for (const row of ordersBefore(shown, tMs)) {
    if (row.order !== wanted.order) continue;
    if (row.kind === 'break') brokeMs = row.atMs;
    if (CAME.includes(row.kind)) {
      came = row;
      break;
    }
  }
  if (came === null) return null;
  const { locale } = shown;
  const t = stageWords.picked[locale];
  const phases = came.kind === 'refuse' ? [] : phasesOf(shown, came, brokeMs);
  const machine = formatNumber(came.machine + 1, locale);
  const fate = (): string => {
    const isRefused = came.kind === 'refuse';
    if (wanted.side === 'own') return t.own[isRefused ? 'both' : 'alone'][placement];
    if (isRefused) return t.refused[placement];
    if (brokeMs <= tMs) return t.broken[placement](machine);
    return fateOf(shown, came, phases, tMs, placement);
  };
  const name = t.name(formatNumber(wanted.order, locale));
  return { points: [], sentence: `${name}: ${fate()}`, phases };
}

/** Where it is said that some were refused. */
function refusedAt(placement: Placement): Box {
  const [x, y] = SENTENCE[placement];
  return { x, y: y - 16, width: 250, height: 24 };
}

function targetsAt(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  const { locale } = shown;
  const t = stageWords.picked[locale];
  const boxes = machinesIn(shown, placement);
  const shops = knobOf(shown, 'shops');
  const found = new Map<string, Target>();
  const offer = (box: Box, side: Side, order: number): void => {
    const place = `${box.x} ${box.y}`;
    if (found.has(place)) return;
    found.set(place, { id: idOf(side, order), box, label: t.pick(formatNumber(order, locale)) });
  };
  const isLost = (level: string): boolean => shown.tracks.level('lost', level).at(tMs) > 0;
  const sought = new Set<Kind>();
  if (isLost('refused')) sought.add('refuse');
  if (isLost('own')) sought.add('ownLost');
  let back = 0;
  for (const { kind, order, shop, machine } of ordersBefore(shown, tMs)) {
    back += 1;
    const isSought = sought.delete(kind);
    if (back > MOST_BACK && !isSought) {
      if (sought.size === 0) break;
      continue;
    }
    if (kind === 'ownLost') offer(ownAt(placement, MINE, shops), 'own', order);
    else {
      if (shop === MINE) offer(shopAt(placement, MINE, shops), 'shared', order);
      const box = boxes[machine];
      if (box) offer(box, 'shared', order);
      else if (kind === 'refuse') offer(refusedAt(placement), 'shared', order);
    }
  }
  return [...found.values()];
}

const glass = lens({ look, at: AT });

/** What is said of the order that was picked stands where the note stands otherwise. */
export const inPlaceOf = (note: MomentMark): MomentMark => ({
  ...note,
  timed: (shown, tMs, picked) => glass.timed?.(shown, tMs, picked) ?? null,
  prepare(shown, placement) {
    const [usual, told] = [note.prepare(shown, placement), glass.prepare(shown, placement)];
    return {
      paint(surface, instant) {
        const { picked, tMs } = instant;
        const isTold = picked !== null && look(shown, picked, tMs, placement) !== null;
        (isTold ? told : usual).paint(surface, instant);
      },
      targets: ({ tMs }) => (isShut(shown, tMs) ? [] : targetsAt(shown, placement, tMs)),
    };
  },
});

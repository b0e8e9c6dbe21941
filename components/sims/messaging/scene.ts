// The scene: who publishes, the pipe with what waits in it, who receives, and the tray of what was given up.

import type {
  Instant,
  MomentMark,
  Placement,
  Shown,
  Target,
} from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Picked } from '@/components/figure/marks/lens';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import {
  type Card,
  COLUMNS,
  columnsAt,
  configOf,
  doneBy,
  isLent,
  type Now,
  nowAt,
  numberOf,
  pipeOf,
  ROWS,
  type Run,
  receiversIn,
  runsBy,
  stretchesOf,
} from './now';
import { GRID, type Lane, ONE, type Plan, THREE } from './plan';
import { receiverName, say, signs } from './stage-words';

const RADIUS = 5.5;
/** Cells of the table of runs. */
const CELL = 17;
/** So long a card is seen on its way, in ms of the learner's clock; and at most this share of what is left of its lease. */
const TRAVEL_MS = 500;
const TRAVEL_SHARE = 0.05;

export const planOf = (shown: Shown, placement: Placement): Plan =>
  (receiversIn(shown) === 1 ? ONE : THREE)[placement];

/** The part of a circle that is left, from the top clockwise; a whole one is a ring. */
function arc(s: Surface, x: number, y: number, radius: number, share: number): void {
  if (share <= 0) return;
  const steps = Math.max(2, Math.ceil(share * 16));
  const points: number[] = [];
  for (let i = 0; i <= steps; i += 1) {
    const angle = 2 * Math.PI * share * (i / steps);
    points.push(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
  }
  s.stroke('ink-2', points, { width: 1.8 });
}

/** A message: a disc, or a diamond where nobody can carry it out; a bar while it waits. */
function paintMessage(s: Surface, isWaiting: boolean, bad: boolean, x: number, y: number): void {
  if (bad) s.diamond('dropped', x, y, RADIUS + 0.5);
  else s.dot(isWaiting ? 'queued' : 'busy', x, y, RADIUS);
  if (isWaiting) s.rect('card', x - 3, y - 0.9, 6, 1.8);
}

/** One run of a message, told apart without colour. */
function paintRun(s: Surface, { outcome }: Pick<Run, 'outcome'>, x: number, y: number): void {
  const [left, top] = [x - CELL / 2, y - CELL / 2];
  if (outcome === 'first') s.rect('busy', left, top, CELL, CELL, 3);
  else if (outcome === 'again') s.hatched('busy', left, top, CELL, CELL, 3);
  else if (outcome === 'failed') s.cross('dropped', x, y, 5);
  else if (outcome === 'skipped') s.outline('good', left, top, CELL, CELL, 3, { width: 2 });
  else s.outline('busy', left, top, CELL, CELL, 3, { width: 1.5, dash: [3, 2] });
}

const PITCH = 18;

/** Cards in two rows, whoever has waited longest nearest to the right end; more than fit are a number. */
function paintCards(
  s: Surface,
  cards: readonly Card[],
  { x, y, width, height }: Lane['pipe'],
  isWaiting: boolean,
): void {
  const most = 2 * Math.floor((width - 14) / PITCH);
  const isMore = cards.length > most;
  const seen = isMore ? most - 6 : cards.length;
  const middle = y + height / 2;
  for (let i = 0; i < seen; i += 1) {
    const card = cards[i] as Card;
    const cx = x + width - 14 - Math.floor(i / 2) * PITCH;
    paintMessage(s, isWaiting, card.isBad, cx, middle + ((i % 2) - 0.5) * 18);
  }
  if (!isMore) return;
  s.text('ink', x + 8, middle + 4.5, `+${cards.length - seen}`, { size: 13, weight: 700 });
}

/** What waits for a receiver, and what is particular about its way. */
function pipeWords(shown: Shown, place: number, waiting: number): string {
  const { locale } = shown;
  const { filter, ordered } = configOf(shown);
  const isQueue = isLent(shown);
  const isLast = place === receiversIn(shown) - 1;
  const count = (isQueue ? say.queue : say.pushed)(formatNumber(waiting, locale))[locale];
  const hasFilter = isLast && filter === 'on' && ['topic', 'topicQueue'].includes(pipeOf(shown));
  if (hasFilter) return count + say.filtered[locale];
  return isQueue && ordered === 'on' ? count + say.ordered[locale] : count;
}

function paintPipe(
  s: Surface,
  shown: Shown,
  place: number,
  { pipe, receiver }: Lane,
  cards: readonly Card[],
  placement: Placement,
): void {
  const { locale } = shown;
  const { x, y, width, height } = pipe;
  const middle = y + height / 2;
  const isDown = receiver.x < x;
  const into = isDown
    ? [x + width / 2, y + height + 4, x + width / 2, receiver.y - 4]
    : [x + width + 5, middle, receiver.x - 5, middle];
  if (pipeOf(shown) === 'direct') {
    s.stroke('ink-3', [x, middle, x + width, middle], { width: 1.5 });
    s.arrow('ink-3', into, { width: 1.5 });
    s.text('ink-2', x + width / 2, middle - 8, say.asked[locale], { size: 12.5, align: 'center' });
    return;
  }
  const isQueue = isLent(shown);
  s.rect('line-2', x, y, width, height);
  // A queue has two walls; who pushes only remembers what is to be tried again.
  for (const edge of [y, y + height]) {
    s.stroke(
      'ink',
      [x, edge, x + width, edge],
      isQueue ? { width: 1.5 } : { width: 1, dash: [3, 3] },
    );
  }
  s.arrow('ink-3', into, { width: 1.5 });
  s.text('ink-2', x, y - 6, pipeWords(shown, place, cards.length), {
    size: placement === 'wide' ? 13 : 12,
  });
  paintCards(s, cards, pipe, true);
}

/** A full queue turns orders away: whoever sends learns it. */
function paintFull(s: Surface, { locale }: Shown, { sender, lanes }: Plan, refused: number): void {
  const words = say.full(formatNumber(refused, locale))[locale];
  const isBeside = lanes.every(({ pipe }) => pipe.y > sender.y + sender.height);
  const [x, y] = isBeside
    ? [sender.x + sender.width + 8, sender.y + sender.height / 2 + 5]
    : [sender.x, sender.y + sender.height + 15];
  s.text('ink', x, y, words, { size: 12, weight: 700 });
}

function paintSender(s: Surface, shown: Shown, plan: Plan): void {
  const { x, y, width, height } = plan.sender;
  s.outline('ink-3', x, y, width, height, 10, { width: 1.25 });
  s.text('ink', x + width / 2, y + height / 2 + 5, say.sender[shown.locale], {
    weight: 700,
    align: 'center',
  });
  const isAbove = plan.lanes.every(({ pipe }) => pipe.y > y + height);
  for (const { pipe } of plan.lanes) {
    const middle = pipe.y + pipe.height / 2;
    if (isAbove) {
      s.stroke('ink-3', [12, y + height, 12, middle], { width: 1.5, alpha: 0.45 });
      s.arrow('ink-3', [12, middle, pipe.x - 2, middle], { width: 1.5 });
    } else {
      s.arrow('ink-3', [x + width, y + height / 2, pipe.x - 5, middle], { width: 1.5 });
    }
  }
}

function paintReceiver(
  s: Surface,
  shown: Shown,
  lane: Lane,
  place: number,
  now: Now,
  placement: Placement,
  tMs: number,
): void {
  const { locale } = shown;
  const count = receiversIn(shown);
  const { x, y, width, height } = lane.receiver;
  const ill = now.ill[place] ?? null;
  if (ill) s.outline('dropped', x, y, width, height, 12, { width: 1.75 });
  else s.outline('ink', x, y, width, height, 12, { width: count === 1 ? 1.5 : 1.25 });
  const name = receiverName(place, count)[locale];
  s.text('ink', x + 14, y + 22, name, { size: 14, weight: 700 });
  if (count === 1) {
    if (ill) paintIll(s, say[ill][locale], x + (locale === 'ko' ? 84 : 96), y + 22);
    else if (placement === 'wide') paintDone(s, shown, now.done, x + width - 14, y + 22, 'right');
    return;
  }
  if (ill) paintIll(s, say[ill][locale], x + 20, y + 43);
  else paintDone(s, shown, doneBy(shown, place, tMs), x + 14, y + 43, 'left');
}

function paintIll(s: Surface, words: string, x: number, y: number): void {
  s.cross('dropped', x, y - 4.5, 4.5);
  s.text('ink', x + 10, y, words, { weight: 700 });
}

function paintDone(
  s: Surface,
  { locale }: Shown,
  count: number,
  x: number,
  y: number,
  align: 'left' | 'right',
): void {
  s.text('ink-2', x, y, say.done(formatNumber(count, locale))[locale], { size: 12.5, align });
}

function paintTray(s: Surface, shown: Shown, plan: Plan, now: Now, placement: Placement): void {
  const { locale } = shown;
  const pipe = pipeOf(shown);
  const { x, y, width, height } = plan.tray;
  const config = configOf(shown);
  const isKept = isLent(shown) || (pipe === 'topic' && config.deadLetters === 'on');
  const refuses = pipe === 'direct';
  const count = refuses ? now.refused : isKept ? now.dead.length : now.lost.length;
  const name = (refuses ? say.refused : isKept ? say.dead : say.lost)(formatNumber(count, locale));
  s.text(count > 0 ? 'ink' : 'ink-2', x, y - 7, name[locale], {
    size: 13,
    weight: count > 0 ? 700 : 500,
  });
  s.outline(count > 0 ? 'dropped' : 'ink-3', x, y, width, height, 10, {
    width: 1.5,
    dash: [5, 4],
  });
  if (isKept) paintCards(s, now.dead, trayRoom(plan, placement), false);
  else paintCrosses(s, count, plan.tray);
  if (count === 0 || receiversIn(shown) > 1) return;
  const [fromX, fromY] = plan.fall;
  const into =
    placement === 'wide' ? [fromX, fromY, x + width + 6, fromY] : [fromX, fromY + 2, fromX, y - 22];
  if (placement === 'wide') s.arrow('dropped', into, { width: 2 });
}

/** On a phone the button that sends again stands in the tray. */
const trayRoom = ({ tray }: Plan, placement: Placement): Lane['pipe'] =>
  placement === 'wide' ? tray : { ...tray, width: tray.width - 104 };

const CROSS = { pitch: 10.5, rows: 3, rise: 14.5, radius: 3 } as const;

/** What is gone, in rows of crosses; one stands for ten, or more, where there are more than fit. */
function paintCrosses(s: Surface, count: number, { x, y, width, height }: Plan['tray']): void {
  const { pitch, rows, rise, radius } = CROSS;
  const most = rows * Math.floor((width - 20) / pitch);
  const each = count > most ? Math.ceil(count / most / 10) * 10 : 1;
  const seen = Math.ceil(count / each);
  for (let i = 0; i < seen; i += 1) {
    const cy = y + height / 2 + ((i % rows) - 1) * rise;
    s.cross('dropped', x + 14 + Math.floor(i / rows) * pitch, cy, radius);
  }
  if (each === 1) return;
  s.text('ink-2', x + width - 10, y + height - 8, `× ${each}`, {
    size: 12,
    align: 'right',
    plate: 'card',
  });
}

/** Where a column stands, and its row of cards. */
const columnX = (placement: Placement, i: number): number =>
  GRID[placement].left + i * GRID[placement].pitch;

function paintGrid(
  s: Surface,
  shown: Shown,
  placement: Placement,
  { tMs, pace }: Instant,
  now: Now,
): void {
  const { locale } = shown;
  const { bottom, rise, labels, cards } = GRID[placement];
  const columns = columnsAt(shown, tMs);
  const runs = columns.map((copy) => runsBy(shown, copy, tMs));
  const most = Math.max(0, ...runs.map(({ length }) => length));
  const from = Math.max(0, most - ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    const y = bottom - row * rise;
    s.text('ink-2', labels, y + 4.5, say.time(from + row + 1)[locale], { size: 12 });
  }
  s.text('ink-2', labels, cards + 4.5, say.now[locale], { size: 12 });
  const byCopy = new Map([...now.taken, ...now.waiting.flat()].map((card) => [card.copy, card]));
  const mouth = planOf(shown, placement).lanes[0]?.pipe;
  columns.forEach((copy, i) => {
    const x = columnX(placement, i);
    for (const run of (runs[i] ?? []).slice(from)) {
      paintRun(s, run, x, bottom - (run.attempt - from) * rise);
    }
    const card = byCopy.get(copy);
    if (!card || !mouth) return;
    paintCard(
      s,
      shown,
      card,
      { tMs, pace },
      [x, cards],
      [mouth.x + mouth.width, mouth.y + mouth.height / 2],
    );
  });
}

/** A card that was just taken comes out of the pipe; one that came back goes there first. */
function paintCard(
  s: Surface,
  shown: Shown,
  { place, times, sinceMs, isBad: bad }: Card,
  { tMs, pace }: Pick<Instant, 'tMs' | 'pace'>,
  [x, y]: readonly [number, number],
  [fromX, fromY]: readonly [number, number],
): void {
  if (place === 'waiting') {
    paintMessage(s, true, bad, x, y);
    return;
  }
  const leaseMs = configOf(shown).leaseSec * 1_000;
  const part = Math.min(1, (tMs - sinceMs) / Math.min(TRAVEL_MS * pace, TRAVEL_SHARE * leaseMs));
  // Two ways where it had been here before: back, and out again.
  const away = times > 1 ? Math.min(1, 2 * Math.abs(part - 0.5)) : part;
  const [cx, cy] = [fromX + (x - fromX) * away, fromY + (y - fromY) * away];
  paintMessage(s, false, bad, cx, cy);
  if (isLent(shown) && part === 1) arc(s, x, y, RADIUS + 3, 1 - (tMs - sinceMs) / leaseMs);
}

const sample = (paint: (s: Surface) => void, words: LegendEntry['words']): LegendEntry => ({
  words,
  sample: paint,
});
const cell =
  (outcome: Run['outcome']) =>
  (s: Surface): void => {
    if (outcome === 'failed') s.cross('dropped', 10, 6, 4);
    else if (outcome === 'first') s.rect('busy', 4, 0, 12, 12, 2);
    else if (outcome === 'again') s.hatched('busy', 4, 0, 12, 12, 2);
    else s.outline('good', 4, 0, 12, 12, 2, { width: 2 });
  };

function legendOf(shown: Shown): readonly LegendEntry[] {
  const config = configOf(shown);
  const isOne = receiversIn(shown) === 1;
  const isQueue = isLent(shown);
  const hasActs = shown.recording.request.acts.some(({ on }) => on === 'idempotent');
  return [
    ...(isOne ? [sample(cell('first'), signs.first)] : []),
    ...(isOne && isQueue ? [sample(cell('again'), signs.again)] : []),
    ...(isOne && (config.idempotent === 'on' || hasActs)
      ? [sample(cell('skipped'), signs.skipped)]
      : []),
    ...(isOne ? [sample(cell('failed'), signs.failed)] : []),
    ...(config.pipe === 'direct'
      ? []
      : [sample((s) => paintMessage(s, true, false, 10, 6), signs.waiting)]),
    ...(isOne && isQueue
      ? [
          sample((s) => {
            s.dot('busy', 10, 6, 3.4);
            arc(s, 10, 6, 5.2, 0.7);
          }, signs.lent),
        ]
      : []),
    ...(config.bad > 0 ? [sample((s) => s.diamond('dropped', 10, 6, 5.5), signs.bad)] : []),
  ];
}

export const idOf = (copy: number): string => `message-${copy}`;

/** What is said of a message that was picked: how often it ran, and where it is now. */
function told(shown: Shown, copy: number, tMs: number): string {
  const { locale } = shown;
  const runs = runsBy(shown, copy, tMs).length;
  const last = stretchesOf(shown, copy).findLast(({ fromMs }) => fromMs <= tMs);
  const where = last && last.toMs > tMs ? say.ended[last.place] : say.ended.done;
  const number = formatNumber(numberOf(copy), locale);
  return `${say.picked(number, formatNumber(runs, locale))[locale]}: ${where[locale]}`;
}

export function lookAt(
  shown: Shown,
  picked: string,
  tMs: number,
  placement: Placement,
): Picked | null {
  const copy = Number(/^message-(\d+)$/.exec(picked)?.[1] ?? Number.NaN);
  const place = columnsAt(shown, tMs).indexOf(copy);
  if (Number.isNaN(copy) || receiversIn(shown) > 1 || place < 0) return null;
  const stretches = stretchesOf(shown, copy).filter(
    ({ place: where }) => where !== 'dead' && where !== 'lost',
  );
  return {
    points: [[columnX(placement, place), GRID[placement].cards]],
    sentence: told(shown, copy, tMs),
    phases: [
      ...stretches.map(({ place: where, fromMs, toMs }) => ({
        fromMs,
        toMs,
        paint: where === 'waiting' ? ('queued' as const) : ('warm' as const),
      })),
      ...runsBy(shown, copy, tMs).map(({ fromMs, toMs, outcome }) => ({
        fromMs,
        toMs,
        paint: outcome === 'failed' ? ('dropped' as const) : ('busy' as const),
        isHatched: outcome !== 'first',
      })),
    ],
  };
}

function targetsOf(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  if (receiversIn(shown) > 1) return [];
  const { bottom, rise, cards, pitch } = GRID[placement];
  const top = bottom - (ROWS - 1) * rise - CELL / 2 - 2;
  return columnsAt(shown, tMs)
    .slice(0, COLUMNS)
    .map((copy, i) => ({
      id: idOf(copy),
      box: { x: columnX(placement, i) - pitch / 2, y: top, width: pitch, height: cards + 12 - top },
      label: told(shown, copy, tMs),
    }));
}

export const scene: MomentMark = {
  legend: legendOf,
  describe(shown, tMs) {
    const { locale } = shown;
    const now = nowAt(shown, tMs);
    const count = receiversIn(shown);
    return Array.from({ length: count }, (_, i) => {
      const waiting = pipeWords(shown, i, now.waiting[i]?.length ?? 0);
      const ill = now.ill[i];
      const state = ill ? `, ${say[ill][locale]}` : '';
      return `${receiverName(i, count)[locale]}: ${waiting}${state}`;
    }).join('. ');
  },
  prepare: (shown, placement) => ({
    paint(s, instant) {
      const plan = planOf(shown, placement);
      const now = nowAt(shown, instant.tMs);
      paintSender(s, shown, plan);
      if (isLent(shown) && now.refused > 0) paintFull(s, shown, plan, now.refused);
      plan.lanes.forEach((lane, i) => {
        paintPipe(s, shown, i, lane, now.waiting[i] ?? [], placement);
        paintReceiver(s, shown, lane, i, now, placement, instant.tMs);
      });
      paintTray(s, shown, plan, now, placement);
      if (receiversIn(shown) === 1) paintGrid(s, shown, placement, instant, now);
    },
    targets: ({ tMs }) => targetsOf(shown, placement, tMs),
  }),
};

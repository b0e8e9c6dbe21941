// The scene: who publishes, the pipe with what waits in it, who receives, and the tray of what was given up.

import type { MomentMark, Placement, Shown } from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { paintClock } from './clock';
import { paintGrid } from './grid';
import {
  type Card,
  configOf,
  doneBy,
  isClock,
  isLent,
  isSix,
  type Now,
  nowAt,
  pipeOf,
  type Run,
  receiversIn,
} from './now';
import { arc, paintCards, paintCrosses, paintMessage } from './paint';
import { targetsOf } from './picking';
import { type Lane, ONE, type Plan, THREE } from './plan';
import { legendOfSix, paintSix } from './six';
import { receiverName, say, signs } from './stage-words';

const planOf = (shown: Shown, placement: Placement): Plan =>
  (receiversIn(shown) === 1 ? ONE : THREE)[placement];

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
  if (isSix(shown)) return legendOfSix();
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
      if (isSix(shown)) {
        paintSix(s, shown, placement, instant.tMs);
        return;
      }
      const plan = planOf(shown, placement);
      const now = nowAt(shown, instant.tMs);
      paintSender(s, shown, plan);
      if (isLent(shown) && now.refused > 0) paintFull(s, shown, plan, now.refused);
      plan.lanes.forEach((lane, i) => {
        paintPipe(s, shown, i, lane, now.waiting[i] ?? [], placement);
        paintReceiver(s, shown, lane, i, now, placement, instant.tMs);
      });
      paintTray(s, shown, plan, now, placement);
      if (isClock(shown)) paintClock(s, shown, placement, instant.tMs);
      else if (receiversIn(shown) === 1) paintGrid(s, shown, placement, instant, now);
    },
    targets: ({ tMs }) => targetsOf(shown, placement, tMs),
  }),
};
